package kz.kuzet.spring.graphql;

import java.util.Optional;
import kz.kuzet.spring.handler.FoundSource;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.OwnDigest;
import kz.kuzet.spring.handler.SetupException;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;

/** The application's evidence source, or one that reads Spring Security. */
final class EvidenceSources {

    /** The source where no handler has a guard; it is never asked. */
    static final EvidenceSource NONE = call -> Mono.error(missing());

    private EvidenceSources() {}

    static Optional<EvidenceSource> find(ApplicationContext context, GuardSettings settings) {
        return FoundSource.in(context, EvidenceSource.class, settings, channel -> new SecurityEvidence(channel));
    }

    static SetupException missing() {
        return SetupException.missingSource(EvidenceSource.class);
    }

    static boolean hasOwnDigest(EvidenceSource source) {
        return OwnDigest.isOf(source, GraphQlCall.class, EvidenceSource.class);
    }
}
