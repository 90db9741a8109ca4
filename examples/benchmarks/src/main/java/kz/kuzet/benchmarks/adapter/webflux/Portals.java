package kz.kuzet.benchmarks.adapter.webflux;

import kz.kuzet.benchmarks.adapter.Recipient;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.webflux.ReactiveEvidenceSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.web.reactive.config.EnableWebFlux;
import reactor.core.publisher.Mono;

/** The application, with different things before its handler. */
final class Portals {

    private Portals() {}

    /** As it would be without Kuzet. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @Import(Endpoint.class)
    static class Unguarded {}

    /** With Spring Security's method security. */
    @Configuration(proxyBeanMethods = false)
    @EnableReactiveMethodSecurity(proxyTargetClass = true)
    @Import(Unguarded.class)
    static class MethodSecurity {}

    /** With Kuzet, and a source of evidence that does nothing but return it. */
    @Configuration(proxyBeanMethods = false)
    @Import({Unguarded.class, KuzetGuards.class})
    static class Guarded {

        @Bean
        ReactiveEvidenceSource evidence(Recipient recipient) {
            return exchange -> Mono.fromSupplier(recipient::evidence);
        }
    }
}
