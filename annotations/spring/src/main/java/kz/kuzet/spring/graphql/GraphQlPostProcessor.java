package kz.kuzet.spring.graphql;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts the guards into every source of GraphQL, however many an application has and whoever builds them. */
final class GraphQlPostProcessor implements BeanPostProcessor, Ordered {

    private final ObjectProvider<GraphQlGuards> guards;

    GraphQlPostProcessor(ObjectProvider<GraphQlGuards> guards) {
        this.guards = guards;
    }

    /** Proxies of others stay outside. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof GraphQlSource source) {
            return source instanceof GuardedSource ? source : new GuardedSource(source, guards.getObject());
        }
        if (bean instanceof ExecutionGraphQlService service) {
            return service instanceof ReceivedRequests ? service : new ReceivedRequests(service);
        }
        if (bean instanceof BatchLoaderRegistry registry) {
            return registry instanceof GuardedBatchLoaders
                    ? registry
                    : new GuardedBatchLoaders(registry, guards.getObject());
        }
        return bean;
    }
}
