package kz.kuzet.conformance.spring.scoped;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

/** Controllers that methods make: of what class each is, is known only when it is made. */
@Configuration(proxyBeanMethods = false)
class Made {

    @Bean
    @Scope(value = "request", proxyMode = ScopedProxyMode.INTERFACES)
    Seen.RequestInterface requestInterface() {
        return new Seen.RequestInterfaceService();
    }

    @Bean
    @Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
    Seen.RequestClass requestClass() {
        return new Seen.RequestClassService();
    }

    @Bean
    @Scope(value = "session", proxyMode = ScopedProxyMode.INTERFACES)
    Seen.SessionInterface sessionInterface() {
        return new Seen.SessionInterfaceService();
    }

    @Bean
    @Scope(value = "session", proxyMode = ScopedProxyMode.TARGET_CLASS)
    Seen.SessionClass sessionClass() {
        return new Seen.SessionClassService();
    }

    @Bean
    @Scope(value = "prototype", proxyMode = ScopedProxyMode.INTERFACES)
    Seen.PrototypeInterface prototypeInterface() {
        return new Seen.PrototypeInterfaceService();
    }

    @Bean
    @Scope(value = "prototype", proxyMode = ScopedProxyMode.TARGET_CLASS)
    Seen.PrototypeClass prototypeClass() {
        return new Seen.PrototypeClassService();
    }

    @Bean
    @Scope(value = "prototype", proxyMode = ScopedProxyMode.NO)
    Seen.PrototypePlain prototypePlain() {
        return new Seen.PrototypePlainService();
    }
}
