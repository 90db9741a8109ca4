package kz.kuzet.guard.spring;

import java.lang.reflect.Method;
import kz.kuzet.guard.ServiceGuards;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.ClassUtils;

/** The beans that guard, the same with and without Spring Boot. */
@Configuration(proxyBeanMethods = false)
class GuardBeans {

    private static final String SPRING_SECURITY = "org.springframework.security.core.context.SecurityContextHolder";

    @Bean
    static GuardLoading kuzetGuardLoading() {
        return new GuardLoading();
    }

    @Bean
    GuardedHandlers kuzetGuardedHandlers(
            ObjectProvider<ServiceGuards> given, GuardLoading loading, GuardSettings settings) {
        return new GuardedHandlers(given.getIfAvailable(loading::guards), settings);
    }

    @Bean
    GuardingHandlerAdapter kuzetHandlerAdapter(
            ApplicationContext context,
            GuardedHandlers handlers,
            ObjectProvider<EvidenceSource> sources,
            ObjectProvider<DecisionAnswer> answers,
            GuardSettings settings) {
        EvidenceSource source = sources.getIfAvailable(() -> defaultSource(context, settings));
        return new GuardingHandlerAdapter(
                handlers,
                source,
                hasOwnDigest(source),
                answers.getIfAvailable(ProblemAnswer::new),
                settings.maxRequestSize());
    }

    @Bean
    @Lazy(false)
    StartCheck kuzetStartCheck(ApplicationContext context, GuardedHandlers handlers, GuardSettings settings) {
        return new StartCheck(context, handlers, settings);
    }

    private static EvidenceSource defaultSource(ApplicationContext context, GuardSettings settings) {
        if (!ClassUtils.isPresent(SPRING_SECURITY, loader(context))) {
            throw new SetupException(
                    "Kuzet does not know what recipients have shown.",
                    "Give a bean of type " + EvidenceSource.class.getName() + ", or use Spring Security.");
        }
        return new SecurityEvidenceSource(settings.channel());
    }

    private static boolean hasOwnDigest(EvidenceSource source) {
        Method digest = ClassUtils.getMethod(
                EvidenceSource.class, "formedRequest", jakarta.servlet.http.HttpServletRequest.class);
        return ClassUtils.getMostSpecificMethod(digest, AopUtils.getTargetClass(source))
                        .getDeclaringClass()
                != EvidenceSource.class;
    }

    private static ClassLoader loader(ApplicationContext context) {
        ClassLoader loader = context.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
