package kz.kuzet.spring;

import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.openapi.GuardedDocument;
import kz.kuzet.spring.openapi.OperationExtensions;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * States in the OpenAPI document of an application with springdoc what its guards ask for: the security requirement, the answers
 * of the guard, and the classification as extension {@code x-kuzet}. The property {@code kuzet.openapi.enabled} switches it off.
 */
@AutoConfiguration(after = KuzetAutoConfiguration.class)
// springdoc 2 runs customizers in the order in which their beans were defined.
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnClass(GlobalOperationCustomizer.class)
@ConditionalOnBean(GuardedHandlers.class)
@ConditionalOnBooleanProperty(name = "kuzet.openapi.enabled", matchIfMissing = true)
public class KuzetOpenApiAutoConfiguration {

    /** Created by Spring. */
    public KuzetOpenApiAutoConfiguration() {}

    @Bean
    GlobalOperationCustomizer kuzetOperationStatements(ApplicationContext context, GuardedHandlers handlers) {
        return new OperationExtensions(
                handler -> handlers.of(handlers.types().endpointOf(handler, context), handler.getMethod())
                        .role());
    }

    @Bean
    static GuardedDocument kuzetGuardedDocument() {
        return new GuardedDocument();
    }
}
