package kz.kuzet.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.request.Warnings;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a feature that an application has registered on CXF hands to the extension of the bus. Where no extension guards the
 * server, it refuses all requests.
 */
final class CxfSetup implements ContextResolver<CxfSetup>, ContainerRequestFilter {

    private final @Nullable EvidenceSource source;
    private final @Nullable ServiceGuards guards;
    private final AtomicBoolean warned = new AtomicBoolean();

    CxfSetup(@Nullable EvidenceSource source, @Nullable ServiceGuards guards) {
        this.source = source;
        this.guards = guards;
    }

    Optional<EvidenceSource> source() {
        return Optional.ofNullable(source);
    }

    Optional<ServiceGuards> guards() {
        return Optional.ofNullable(guards);
    }

    @Override
    public CxfSetup getContext(Class<?> type) {
        return this;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!CxfDeployment.isGuarded(
                JAXRSUtils.getCurrentMessage().getExchange().getService().getInvoker())) {
            if (warned.compareAndSet(false, true)) {
                Warnings.log("All requests are refused: the bus of Apache CXF has not found "
                        + CxfExtension.class.getName()
                        + ". Create the bus when META-INF/cxf/bus-extensions.txt of kuzet-jakarta can be seen.");
            }
            request.abortWith(Refusal.of(ProblemResponse::unclassified, request::getAcceptableLanguages));
        }
    }
}
