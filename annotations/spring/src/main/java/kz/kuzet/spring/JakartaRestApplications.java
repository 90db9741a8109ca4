package kz.kuzet.spring;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configurable;
import kz.kuzet.jakarta.GuardFeature;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Jakarta REST within an application of Spring's, as Spring Boot has it with Jersey: its configuration is a bean. Where that has the
 * guards before its resources, the adapter for Jakarta REST keeps account of theirs.
 */
final class JakartaRestApplications {

    private static final String API = "jakarta.ws.rs.core.Configurable";

    private JakartaRestApplications() {}

    /** Whether there is such an application, and each has {@link GuardFeature}. */
    static boolean areGuarded(ApplicationContext context) {
        return ClassUtils.isPresent(API, GuardLoading.loader(context)) && Guarded.areAll(context);
    }

    /** Apart, since Jakarta REST need not be there. */
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
