package kz.kuzet.jakarta;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kuzet.jakarta.setup.StartStop;
import org.jspecify.annotations.Nullable;

/**
 * Finds the evidence source of a Quarkus application: a bean, what a {@link ContextResolver} of the application returns, or one
 * that is listed for the service loader. Quarkus keeps beans that somebody may ask for here.
 */
@Singleton
final class QuarkusSources {

    private final Instance<EvidenceSource> sources;
    private final Instance<ContextResolver<EvidenceSource>> resolvers;

    @Inject
    QuarkusSources(@Any Instance<EvidenceSource> sources, @Any Instance<ContextResolver<EvidenceSource>> resolvers) {
        this.sources = sources;
        this.resolvers = resolvers;
    }

    /**
     * Finds it.
     *
     * @param providers finds what is registered with RESTEasy, where it need not be a bean
     * @throws IllegalStateException if there is none, or if there are several
     */
    EvidenceSource find(@Nullable Providers providers, ClassLoader loader) {
        List<EvidenceSource> found = Stream.concat(
                        sources.stream(),
                        resolvers.stream()
                                .map(resolver -> resolver.getContext(EvidenceSource.class))
                                .filter(Objects::nonNull))
                .toList();
        if (found.size() > 1) {
            throw StartStop.because("it has several evidence sources: "
                    + found.stream().map(source -> source.getClass().getName()).toList() + ". Leave one.");
        }
        return found.stream()
                .findFirst()
                .or(() -> EvidenceSources.find(providers, loader))
                .orElseThrow(EvidenceSources::missing);
    }
}
