package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.RequestGate;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;

/**
 * Stands before all resource methods of a server of CXF, those of sub-resources included, before their parameters are read.
 * {@link CxfInvoker} holds the called object to what was judged here.
 */
final class CxfFilter implements ContainerRequestFilter {

    private final CxfHandlers handlers;
    private final RequestGate<ContainerRequestContext> gate;
    private final int maxRequestSize;
    private final Map<OperationResourceInfo, CxfAdmission> judged = new ConcurrentHashMap<>();

    CxfFilter(CxfHandlers handlers, RequestGate<ContainerRequestContext> gate, int maxRequestSize) {
        this.handlers = handlers;
        this.gate = gate;
        this.maxRequestSize = maxRequestSize;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Message message = JAXRSUtils.getCurrentMessage();
        OperationResourceInfo operation = message.getExchange().get(OperationResourceInfo.class);
        CxfAdmission known = judged.get(operation);
        CxfAdmission admitted =
                known != null ? known : Objects.requireNonNull(judged.computeIfAbsent(operation, this::judge));
        Admission admission;
        if (!(message.getExchange().getService().getInvoker() instanceof CxfInvoker)) {
            admission = Admission.withoutGuard(handlers.unseen(operation));
        } else if (admitted.handler().guard() == null) {
            admission = gate.admit(admitted.handler(), request, null);
        } else {
            EntityRequest entity = new EntityRequest(request, admitted.handler(), maxRequestSize);
            admission = gate.admit(admitted.handler(), request, entity.sent());
            entity.handOver();
        }
        if (admission.problem() == null) {
            request.setProperty(GrantedDecision.PROPERTY, admission.decision());
            message.getExchange().put(CxfAdmission.class, admitted);
        } else {
            request.abortWith(Refusal.of(admission.problem(), request::getAcceptableLanguages));
            // Otherwise CXF reads the rest of the body before it answers.
            message.removeContent(DelegatingInputStream.class);
        }
    }

    private CxfAdmission judge(OperationResourceInfo operation) {
        Class<?> type = CxfHandlers.type(operation.getClassResourceInfo());
        return new CxfAdmission(operation, type, handlers.of(type, operation));
    }
}
