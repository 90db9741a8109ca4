package kz.kuzet.jakarta;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
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
                .or(() -> listed(loader));
    }

    static IllegalStateException missing() {
        return Deployment.stop("nothing says what a recipient has"
                + " shown. Implement " + EvidenceSource.class.getName()
                + ", and register a ContextResolver that returns"
                + " it, or list it in META-INF/services/" + EvidenceSource.class.getName() + ", or register new "
                + GuardFeature.class.getSimpleName() + "(source).");
    }

    private static Optional<EvidenceSource> listed(ClassLoader loader) {
        List<EvidenceSource> sources = ServiceLoader.load(EvidenceSource.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (sources.size() > 1) {
            throw new IllegalStateException("Kuzet needs one evidence source, but several are listed: "
                    + sources.stream()
                            .map(source -> source.getClass().getName())
                            .toList() + ". Leave one.");
        }
        return sources.stream().findFirst();
    }
}
