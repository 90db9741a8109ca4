package kz.kuzet.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.UnclassifiedRequests;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.webflux.KuzetWebFluxAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Counts the handlers that are not classified yet, and their requests, where Micrometer is on the class path. */
@AutoConfiguration(
        after = {KuzetAutoConfiguration.class, KuzetWebFluxAutoConfiguration.class, KuzetUnservedAutoConfiguration.class
        })
@ConditionalOnClass(MeterBinder.class)
public class KuzetMetricsAutoConfiguration {

    private static final String HANDLERS = "kuzet.not.yet.classified";
    private static final String REQUESTS = "kuzet.not.yet.classified.requests";

    /** Created by Spring. */
    public KuzetMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnBean(GuardedHandlers.class)
    MeterBinder kuzetNotYetClassified(GuardedHandlers handlers) {
        return registry -> Gauge.builder(
                        HANDLERS,
                        handlers.roles(),
                        roles -> roles.notYetClassified().size())
                .description("Handlers that were there when Kuzet came and are not classified yet")
                .register(registry);
    }

    /** Whichever adapter serves a request, the listeners of its application hear of it. */
    @Bean
    @ConditionalOnBean(DecisionAudience.class)
    MeterBinder kuzetNotYetClassifiedRequests(DecisionAudience audience) {
        return registry -> UnclassifiedRequests.add(
                (handler, answered) -> Counter.builder(REQUESTS)
                        .description("Requests to handlers that are not classified yet")
                        .tag("handler", handler)
                        .tag("outcome", answered ? "answered" : "refused")
                        .register(registry)
                        .increment(),
                audience);
    }
}
