package kz.kuzet.spring;

import kz.kuzet.spring.handler.SupportedSpring;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Refuses a Spring that is too old, before Spring Boot reads the auto-configurations. Without Spring Boot {@link KuzetGuards}
 * does it.
 */
final class SpringVersionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        SupportedSpring.demand();
    }
}
