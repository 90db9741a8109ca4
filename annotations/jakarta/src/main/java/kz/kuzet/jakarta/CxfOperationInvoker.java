package kz.kuzet.jakarta;

import java.lang.reflect.Method;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.jakarta.soap.GrantedDecision;
import org.apache.cxf.jaxws.JAXWSMethodInvoker;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.invoker.Factory;
import org.apache.cxf.service.invoker.FactoryInvoker;

/** Calls operations as CXF does, and asks the guard of the object and the method that are called. */
final class CxfOperationInvoker extends JAXWSMethodInvoker {

    private final CxfOperations operations;

    CxfOperationInvoker(FactoryInvoker replaced, CxfOperations operations) {
        super(new Objects(replaced));
        this.operations = operations;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object service, Method method, Object[] parameters)
            throws Exception {
        Message message = exchange.getInMessage();
        SoapCall call = exchange.get(SoapCall.class);
        if (call == null) {
            throw SoapRefusal.of(null, message);
        }
        Admission admission = call.admit(operations.of(service.getClass(), method));
        if (admission.problem() != null) {
            throw SoapRefusal.of(admission.problem(), message);
        }
        message.put(GrantedDecision.class.getName(), admission.decision());
        return super.performInvocation(exchange, service, method, parameters);
    }

    /** The objects that CXF would have called. */
    private record Objects(FactoryInvoker replaced) implements Factory {

        @Override
        public Object create(Exchange exchange) {
            return replaced.getServiceObject(exchange);
        }

        @Override
        public void release(Exchange exchange, Object service) {
            replaced.releaseServiceObject(exchange, service);
        }
    }
}
