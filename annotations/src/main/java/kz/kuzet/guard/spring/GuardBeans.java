package kz.kuzet.guard.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import kz.kuzet.guard.ServiceGuards;
import org.springframework.aop.support.AopUtils;
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
    GuardedHandlers kuzetGuardedHandlers(ApplicationContext context, GuardSettings settings) {
        ServiceGuards given = context.getBeanProvider(ServiceGuards.class).getIfAvailable();
        return new GuardedHandlers(given != null ? given : find(loader(context)), settings);
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
            ApplicationContext context, GuardedHandlers handlers, GuardSettings settings) {
        EvidenceSource givenSource =
                context.getBeanProvider(EvidenceSource.class).getIfAvailable();
        DecisionAnswer givenAnswer =
                context.getBeanProvider(DecisionAnswer.class).getIfAvailable();
        EvidenceSource source = givenSource != null ? givenSource : defaultSource(context, settings);
        DecisionAnswer answer = givenAnswer != null ? givenAnswer : new ProblemAnswer();
        return new GuardingHandlerAdapter(
                handlers, new Enforcement(source, hasOwnDigest(source), answer, settings.maxRequestSize()));
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
