package kz.kuzet.guard.spring;

import jakarta.servlet.http.HttpServletRequest;
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
    GuardedHandlers kuzetGuardedHandlers(
            ApplicationContext context, ObjectProvider<ServiceGuards> given, GuardSettings settings) {
        ServiceGuards guards = given.getIfAvailable();
        return new GuardedHandlers(guards != null ? guards : find(loader(context)), settings);
    }

    private static ServiceGuards find(ClassLoader loader) {
        try {
            return ServiceGuards.find(loader);
        } catch (IllegalStateException e) {
            throw new SetupException(
                    "Kuzet cannot tell the guards of this application apart: " + e.getMessage() + ".",
                    "Give each service a code of its own, and have each class on the class path once.");
        }
    }

    @Bean
    GuardingHandlerAdapter kuzetHandlerAdapter(
            ApplicationContext context,
            GuardedHandlers handlers,
            ObjectProvider<EvidenceSource> sources,
            ObjectProvider<DecisionAnswer> answers,
            GuardSettings settings) {
        EvidenceSource given = sources.getIfAvailable();
        EvidenceSource source = given != null ? given : defaultSource(context, settings);
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
        Method digest =
                ClassUtils.getMethod(AopUtils.getTargetClass(source), "formedRequest", HttpServletRequest.class);
        return digest.getDeclaringClass() != EvidenceSource.class;
    }

    private static ClassLoader loader(ApplicationContext context) {
        ClassLoader loader = context.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
