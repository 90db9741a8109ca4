package kz.kuzet.spring.webflux;

import kz.kuzet.spring.handler.BootApplication;
import kz.kuzet.spring.handler.GuardSettings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.DispatcherHandler;

/**
 * Guards the handlers of an application of WebFlux with Spring Boot. The application's auto-configuration packages count as its
 * own, and those that the property {@code kuzet.packages} lists.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(DispatcherHandler.class)
@ConditionalOnMissingBean(GuardSettings.class)
@Import(ReactiveGuardBeans.class)
public class KuzetWebFluxAutoConfiguration {

    /** Created by Spring. */
    public KuzetWebFluxAutoConfiguration() {}

    @Bean
    GuardSettings kuzetSettings(BeanFactory factory, Environment environment) {
        return BootApplication.settings(factory, environment);
    }
}
