package kz.kuzet.jakarta;

import jakarta.xml.ws.handler.MessageContext;
import java.io.IOException;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.jakarta.soap.EvidenceSource;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxws.context.WrappedMessageContext;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Stands before a web service and asks who sends a message, before anything of it is read. Who has not logged in is refused then
 * and there, where all operations belong to one service. The message of somebody is buffered, so that it can be digested as it
 * arrived when its operation is known.
 */
final class CxfMessageFilter extends AbstractPhaseInterceptor<Message> {

    private final CxfWebServices services;
    private final CxfOperations operations;
    private final EvidenceSource source;
    private final int limit;

    CxfMessageFilter(CxfWebServices services, CxfOperations operations, EvidenceSource source, int limit) {
        super(Phase.RECEIVE);
        this.services = services;
        this.operations = operations;
        this.source = source;
        this.limit = limit;
        addBefore(AttachmentInInterceptor.class.getName());
        addBefore("org.apache.cxf.transport.common.gzip.GZIPInInterceptor");
    }

    @Override
    public void handleMessage(Message message) {
        SoapCall call = new SoapCall(
                message, new WrappedMessageContext(message, MessageContext.Scope.APPLICATION), source, limit);
        message.getExchange().put(SoapCall.class, call);
        // A description of the service, which no operation answers.
        if ("GET".equals(call.method())) {
            return;
        }
        if (!services.isComplete()) {
            throw SoapRefusal.of(ProblemResponse::unclassified, message);
        }
        if (!operations.areGuarded()) {
            return;
        }
        try {
            if (call.isOfSomebody()) {
                if (operations.askForConfirmation() && !call.buffer()) {
                    throw SoapRefusal.of(locale -> ProblemResponse.tooLarge(limit, locale), message);
                }
                return;
            }
            GuardedHandler common = operations.common();
            if (common != null) {
                Admission admission = call.admit(common);
                if (admission.problem() != null) {
                    throw SoapRefusal.of(admission.problem(), message);
                }
            }
        } catch (IOException e) {
            throw new Fault(e);
        }
    }
}
