package kz.kuzet.jakarta;

import java.util.Objects;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.guard.request.GuardedHandler;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.MessageContentsList;
import org.jspecify.annotations.Nullable;

/**
 * Calls resources as CXF does, and sees each called object. A method is called only if {@link CxfFilter} has admitted the request to
 * the same service, and a locator only if it does nothing but locate.
 */
final class CxfInvoker extends JAXRSInvoker {

    private final CxfHandlers handlers;

    CxfInvoker(CxfHandlers handlers) {
        this.handlers = handlers;
    }

    @Override
    public Object invoke(Exchange exchange, Object request, Object resource) {
        OperationResourceInfo operation = exchange.get(OperationResourceInfo.class);
        CxfAdmission admitted = exchange.get(CxfAdmission.class);
        if (admitted == null || admitted.operation() != operation || admitted.type() != resource.getClass()) {
            GuardedHandler refused = refused(resource, operation, admitted);
            if (refused != null) {
                return refusal(exchange, refused);
            }
        }
        return super.invoke(exchange, request, resource);
    }

    /** Judges the object itself; null where it may be called. */
    private @Nullable GuardedHandler refused(
            Object resource, OperationResourceInfo operation, @Nullable CxfAdmission admitted) {
        GuardedHandler called = handlers.of(resource.getClass(), operation);
        if (called.role().isRefused()) {
            return called;
        }
        boolean isSame = operation.isSubResourceLocator()
                || (admitted != null
                        && admitted.operation() == operation
                        && admitted.handler().guard() == called.guard()
                        && admitted.handler().role().getClass() == called.role().getClass());
        return isSame
                ? null
                : handlers.exchanged(
                        called,
                        admitted == null ? "nothing" : admitted.handler().toString());
    }

    private static Object refusal(Exchange exchange, GuardedHandler refused) {
        return new MessageContentsList(Refusal.of(
                Objects.requireNonNull(Admission.withoutGuard(refused).problem(), "a refusal"),
                () -> new HttpHeadersImpl(exchange.getInMessage()).getAcceptableLanguages()));
    }
}
