package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.jakarta.setup.SharedAccount;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Stands before all resource methods of a server of CXF, those of sub-resources included, before their parameters are read.
 * {@link CxfInvoker} holds the called object to what was judged here.
 */
final class CxfFilter implements ContainerRequestFilter {

    private final CxfHandlers handlers;
    private final RequestGate<ContainerRequestContext> gate;
    private final int maxRequestSize;
    private final @Nullable SharedAccount shared;
    private final Map<OperationResourceInfo, CxfAdmission> judged = new ConcurrentHashMap<>();

    /** @param shared the account of guards that Spring keeps; null where the start was checked when the server was created */
    CxfFilter(
            CxfHandlers handlers,
            RequestGate<ContainerRequestContext> gate,
            int maxRequestSize,
            @Nullable SharedAccount shared) {
        this.handlers = handlers;
        this.gate = gate;
        this.maxRequestSize = maxRequestSize;
        this.shared = shared;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Message message = JAXRSUtils.getCurrentMessage();
        OperationResourceInfo operation = message.getExchange().get(OperationResourceInfo.class);
        CxfAdmission known = judged.get(operation);
        CxfAdmission admitted =
                known != null ? known : Objects.requireNonNull(judged.computeIfAbsent(operation, this::judge));
        Admission admission;
        if (shared != null && !shared.isOpen()) {
            admission = Admission.withoutGuard(handlers.notStarted(operation));
        } else if (!(message.getExchange().getService().getInvoker() instanceof CxfInvoker)) {
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
