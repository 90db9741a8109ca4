package kz.kuzet.conformance.spring.containers;

import org.springframework.boot.web.embedded.undertow.UndertowServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Undertow with servlets. */
@Configuration(proxyBeanMethods = false)
public class OnUndertow {

    @Bean
    UndertowServletWebServerFactory undertow() {
        return new UndertowServletWebServerFactory();
    }
}
