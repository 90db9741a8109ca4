package kz.kuzet.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.webflux.KuzetWebFluxAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Counts the handlers that are not classified yet, where Micrometer is on the class path. */
@AutoConfiguration(after = {KuzetAutoConfiguration.class, KuzetWebFluxAutoConfiguration.class})
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(GuardedHandlers.class)
public class KuzetMetricsAutoConfiguration {

    private static final String NAME = "kuzet.not.yet.classified";

    /** Created by Spring. */
    public KuzetMetricsAutoConfiguration() {}

    @Bean
    MeterBinder kuzetNotYetClassified(GuardedHandlers handlers) {
        return registry -> Gauge.builder(
                        NAME,
                        handlers.roles(),
                        roles -> roles.notYetClassified().size())
                .description("Handlers that were there when Kuzet came and are not classified yet")
                .register(registry);
    }
}
