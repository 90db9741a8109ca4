package kz.kuzet.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;

/**
 * Stops the start of an application that neither Spring MVC nor WebFlux serves, for example one without a web server, where it has
 * guards that nothing would ask.
 */
@AutoConfiguration(
        after = KuzetAutoConfiguration.class,
        afterName = "kz.kuzet.spring.webflux.KuzetWebFluxAutoConfiguration")
@ConditionalOnMissingBean(
        type = {"kz.kuzet.spring.GuardingHandlerAdapter", "kz.kuzet.spring.webflux.ReactiveGuardingAdapter"})
@Import(UnservedCheck.class)
public class KuzetUnservedAutoConfiguration {

    /** Created by Spring. */
    public KuzetUnservedAutoConfiguration() {}
}
