package kz.kuzet.jakarta;

import jakarta.xml.ws.handler.MessageContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.kuzet.guard.Evidence;
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
import org.jspecify.annotations.Nullable;

/**
 * Stands before a web service and asks who sends a message, before anything of it is read. Who has not logged in is refused then
 * and there, where all operations belong to one service. The message of somebody is buffered, so that it can be digested as it
 * arrived when its operation is known.
 */
final class CxfMessageFilter extends AbstractPhaseInterceptor<Message> {

    private final CxfWebServices services;
    private final EvidenceSource source;
    private final int limit;
    private final boolean guarded;
    private final boolean needsBytes;
    private final @Nullable GuardedHandler common;

    CxfMessageFilter(CxfWebServices services, CxfOperations operations, EvidenceSource source, int limit) {
        super(Phase.RECEIVE);
        this.services = services;
        this.source = source;
        this.limit = limit;
        this.guarded = operations.areGuarded();
        this.needsBytes = operations.askForConfirmation();
        this.common = operations.common();
        addBefore(AttachmentInInterceptor.class.getName());
        addBefore("org.apache.cxf.transport.common.gzip.GZIPInInterceptor");
    }

    @Override
    public void handleMessage(Message message) {
        MessageContext context = new WrappedMessageContext(message, MessageContext.Scope.APPLICATION);
        SoapCall call = new SoapCall(message, context, source, limit);
        message.getExchange().put(SoapCall.class, call);
        // A description of the service, which no operation answers.
        if ("GET".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
            return;
        }
        if (!services.isKnownToBeComplete() && !services.isComplete()) {
            throw SoapRefusal.of(ProblemResponse::unclassified, message);
        }
        if (!guarded) {
            return;
        }
        try {
            Evidence shown = source.evidence(context);
            if (shown != null && shown.recipient().isPresent()) {
                if (needsBytes) {
                    InputStream raw = message.getContent(InputStream.class);
                    byte[] read = raw == null ? new byte[0] : raw.readNBytes(limit + 1);
                    if (read.length > limit) {
                        throw SoapRefusal.of(locale -> ProblemResponse.tooLarge(limit, locale), message);
                    }
                    call.setBody(read);
                    if (raw != null) {
                        message.setContent(InputStream.class, new ByteArrayInputStream(read));
                    }
                }
            } else if (common != null) {
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
