package kz.kuzet.conformance.webflux.portal;

import java.util.Map;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.handler.FilteringWebHandler;

/** A portal whose handlers are of all kinds that WebFlux knows. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    ReactiveTestEvidence evidence() {
        return new ReactiveTestEvidence();
    }

    /** Objects that handle as a whole: one as it is, one behind filters. */
    @Bean
    SimpleUrlHandlerMapping objects(SignedObject object, SignedSocket socket) {
        return new SimpleUrlHandlerMapping(
                Map.of(
                        "/socket",
                        socket,
                        "/object",
                        object,
                        "/filtered-object",
                        new FilteringWebHandler(
                                object, java.util.List.of((exchange, chain) -> chain.filter(exchange)))),
                -1);
    }

    @Bean
    Contract proxied() {
        ProxyFactory proxy = new ProxyFactory(new SignedBehindProxy());
        proxy.setInterfaces(Contract.class);
        return (Contract) proxy.getProxy();
    }

    /** Tries what follows it once more, when the header asks for it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebFilter again() {
        return (exchange, chain) -> exchange.getRequest().getHeaders().getFirst("Again") == null
                ? chain.filter(exchange)
                : chain.filter(exchange).retry(1);
    }
}
