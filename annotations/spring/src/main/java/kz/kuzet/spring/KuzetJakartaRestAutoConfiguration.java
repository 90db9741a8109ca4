package kz.kuzet.spring;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configurable;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.handler.NotOffered;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Guards the resources of Jersey within Spring Boot. Nothing has to be discovered: the feature is registered with the
 * configuration, which is a bean. For Jersey the other services of the application count as not offered, because the adapter
 * for Spring keeps account of them.
 */
@AutoConfiguration
@ConditionalOnClass({Configurable.class, GuardFeature.class})
public class KuzetJakartaRestAutoConfiguration {

    /** Created by Spring. */
    public KuzetJakartaRestAutoConfiguration() {}

    @Bean
    static BeanPostProcessor kuzetJakartaRestGuards(ApplicationContext context) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof Application && bean instanceof Configurable<?> configurable) {
                    guard(configurable, context);
                }
                return bean;
            }
        };
    }

    private static void guard(Configurable<?> application, ApplicationContext context) {
        if (!application.getConfiguration().isRegistered(GuardFeature.class)) {
            application.register(GuardFeature.class);
        }
        ClassLoader loader = GuardLoading.loader(context);
        HandlerRoles roles = new HandlerRoles(ServiceGuards.find(loader));
        List<String> notOffered =
                new ArrayList<>(GuardSettings.list(context.getEnvironment(), GuardSettings.NOT_OFFERED));
        notOffered.addAll(new GuardDoors(roles, NotOffered.NOTHING, loader).codesOutside(EndpointKind.JAKARTA_REST));
        application.property(GuardFeature.NOT_OFFERED, notOffered);
        String baseline = context.getEnvironment().getProperty(GuardFeature.BASELINE);
        if (baseline != null) {
            application.property(GuardFeature.BASELINE, baseline);
        }
        application.property(
                DecisionAudience.class.getName(),
                context.getBeanProvider(DecisionAudience.class).getIfAvailable());
    }
}
