package kz.kuzet.spring.graphql;

import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MethodHandlers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the adapter, the same with and without Spring Boot. */
@Configuration(proxyBeanMethods = false)
class GraphQlGuardBeans {

    @Bean
    static GraphQlPostProcessor kuzetGraphQlPostProcessor(ObjectProvider<GraphQlGuards> guards) {
        return new GraphQlPostProcessor(guards);
    }

    @Bean
    GraphQlGuards kuzetGraphQlGuards(
            ApplicationContext context,
            ObjectProvider<GuardedHandlers> handlers,
            GuardSettings settings,
            DecisionAudience audience) {
        // Where no web server of Spring is there, nobody else has handlers.
        return new GraphQlGuards(
                context,
                handlers.getIfAvailable(() -> new MethodHandlers(GuardLoading.guards(context), settings, audience)),
                settings);
    }

    @Bean
    GraphQlEndpoints kuzetGraphQlEndpoints(ApplicationContext context, GraphQlGuards guards) {
        return new GraphQlEndpoints(context, guards);
    }
}
