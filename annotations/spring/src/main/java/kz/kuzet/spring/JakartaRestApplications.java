package kz.kuzet.spring;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configurable;
import java.util.List;
import kz.kuzet.jakarta.GuardFeature;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Jakarta REST within a Spring application, as Spring Boot supports it with Jersey: its configuration is a bean. If that
 * configuration has the guard feature, the adapter for Jakarta REST keeps account of its guards.
 */
final class JakartaRestApplications {

    private static final List<String> NEEDED =
            List.of("jakarta.ws.rs.core.Configurable", "kz.kuzet.jakarta.GuardFeature");

    private JakartaRestApplications() {}

    /** Tells whether there is such an application, and whether each of them has {@link GuardFeature}. */
    static boolean areGuarded(ApplicationContext context) {
        ClassLoader loader = GuardLoading.loader(context);
        for (String name : NEEDED) {
            if (!ClassUtils.isPresent(name, loader)) {
                return false;
            }
        }
        return Guarded.areAll(context);
    }

    /** In a class of its own, because Jakarta REST and its adapter may be absent. */
    private static final class Guarded {

        static boolean areAll(ApplicationContext context) {
            var applications =
                    context.getBeansOfType(Application.class, true, false).values();
            return !applications.isEmpty()
                    && applications.stream()
                            .allMatch(application -> application instanceof Configurable<?> configurable
                                    && configurable.getConfiguration().isRegistered(GuardFeature.class));
        }
    }
}
