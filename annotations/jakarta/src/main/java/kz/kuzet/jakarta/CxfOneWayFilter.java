package kz.kuzet.jakarta;

import java.io.IOException;
import java.lang.reflect.Method;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.OneWayProcessorInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Asks the guard of an operation that answers nothing before CXF accepts the message: afterwards the client would not learn of a
 * refusal, and the request of the servlet container may belong to another client. {@link CxfOperationInvoker} holds the called object
 * to what was judged here.
 */
final class CxfOneWayFilter extends AbstractPhaseInterceptor<Message> {

    private final CxfOperations operations;

    CxfOneWayFilter(CxfOperations operations) {
        super(Phase.PRE_LOGICAL);
        this.operations = operations;
        addBefore(OneWayProcessorInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        if (!message.getExchange().isOneWay()) {
            return;
        }
        // Otherwise CXF sends no fault.
        message.put(Message.ROBUST_ONEWAY, true);
        SoapCall call = message.getExchange().get(SoapCall.class);
        Method method = CxfWebServices.method(message.getExchange());
        if (call == null || method == null) {
            throw SoapRefusal.of(null, message);
        }
        GuardedHandler handler = operations.of(method);
        try {
            Admission admission = call.admit(handler);
            if (admission.problem() != null) {
                throw SoapRefusal.of(admission.problem(), message);
            }
            call.keep(handler, admission);
            message.remove(Message.ROBUST_ONEWAY);
        } catch (IOException e) {
            throw new Fault(e);
        }
    }
}
