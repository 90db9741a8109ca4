package kz.kuzet.spring;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Without Spring Boot, what stops the start where Spring MVC is not there. */
@Configuration(proxyBeanMethods = false)
class UnservedBeans {

    @Bean
    @Lazy(false)
    UnservedCheck kuzetUnservedCheck(ApplicationContext context) {
        return new UnservedCheck(context, GuardSettings.list(context.getEnvironment(), GuardSettings.NOT_OFFERED));
    }
}
