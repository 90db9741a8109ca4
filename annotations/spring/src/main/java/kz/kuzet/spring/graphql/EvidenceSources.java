package kz.kuzet.spring.graphql;

import java.lang.reflect.Method;
import java.util.Optional;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.SetupException;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import reactor.core.publisher.Mono;

/** The application's evidence source, or one that reads Spring Security. */
final class EvidenceSources {

    /** The source where no handler has a guard; it is never asked. */
    static final EvidenceSource NONE = call -> Mono.error(missing());

    private static final String SPRING_SECURITY =
            "org.springframework.security.core.context.ReactiveSecurityContextHolder";

    private EvidenceSources() {}

    static Optional<EvidenceSource> find(ApplicationContext context, GuardSettings settings) {
        EvidenceSource given = context.getBeanProvider(EvidenceSource.class).getIfAvailable();
        if (given != null) {
            return Optional.of(given);
        }
        return ClassUtils.isPresent(SPRING_SECURITY, GuardLoading.loader(context))
                ? Optional.of(new SecurityEvidence(settings.channel()))
                : Optional.empty();
    }

    static SetupException missing() {
        return SetupException.missingSource(EvidenceSource.class);
    }

    static boolean hasOwnDigest(EvidenceSource source) {
        Method digest = ClassUtils.getMethod(AopUtils.getTargetClass(source), "formedRequest", GraphQlCall.class);
        return digest.getDeclaringClass() != EvidenceSource.class;
    }
}
