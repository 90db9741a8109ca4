package kz.kuzet.spring.messaging;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the adapter, the same with and without Spring Boot. */
@Configuration(proxyBeanMethods = false)
class MessageGuardBeans {

    @Bean
    MessageEndpoints kuzetMessageEndpoints(ApplicationContext context) {
        return new MessageEndpoints(context);
    }
}
