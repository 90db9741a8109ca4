package kz.kuzet.conformance.spring.ways;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans whose names say how they are proxied. */
@Configuration(proxyBeanMethods = false)
class Beans {

    @Bean
    Interfaces.OnInterface implementationOfInterface() {
        return new Interfaces.ImplementationOfInterface();
    }

    @Bean
    Interfaces.WithMapping<String> targetOfInterface() {
        return new Interfaces.TargetOfInterface();
    }

    @Bean("/raw")
    RawHandler rawHandler() {
        return new RawHandler();
    }

    @Bean("/old")
    OldController oldController() {
        return new OldController();
    }
}
