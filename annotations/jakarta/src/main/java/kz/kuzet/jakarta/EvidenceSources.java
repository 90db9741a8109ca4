package kz.kuzet.jakarta;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import java.util.ServiceLoader;
import kz.kuzet.jakarta.setup.ListedSource;
import kz.kuzet.jakarta.setup.StartStop;
import org.jspecify.annotations.Nullable;

/** Finds the evidence source of an application. */
final class EvidenceSources {

    /** The source of an application without guards. */
    static final EvidenceSource NEVER_ASKED = request -> {
        throw missing();
    };

    private EvidenceSources() {}

    /**
     * Asks the application's {@link ContextResolver}, then {@link ServiceLoader}.
     *
     * @throws IllegalStateException if several are listed for the service loader
     */
    static Optional<EvidenceSource> find(@Nullable Providers providers, ClassLoader loader) {
        return Optional.ofNullable(providers)
                .map(all -> all.getContextResolver(EvidenceSource.class, MediaType.WILDCARD_TYPE))
                .map(resolver -> resolver.getContext(EvidenceSource.class))
                .or(() -> ListedSource.only(ServiceLoader.load(EvidenceSource.class, loader)));
    }

    static IllegalStateException missing() {
        return StartStop.because("nothing says what a recipient has"
                + " shown. Implement " + EvidenceSource.class.getName()
                + ", and register a ContextResolver that returns"
                + " it, or list it in META-INF/services/" + EvidenceSource.class.getName() + ", or register new "
                + GuardFeature.class.getSimpleName() + "(source); on Quarkus, make it a bean.");
    }
}
