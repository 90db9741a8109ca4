package kz.kuzet.spring.graphql;

import kz.kuzet.spring.handler.BootApplication;
import kz.kuzet.spring.handler.GuardSettings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.GraphQlSource;

/** Guards the handlers of Spring for GraphQL in an application with Spring Boot, whatever serves it. */
@AutoConfiguration(
        afterName = {"kz.kuzet.spring.KuzetAutoConfiguration", "kz.kuzet.spring.webflux.KuzetWebFluxAutoConfiguration"})
@ConditionalOnClass(GraphQlSource.class)
@Import(GraphQlGuardBeans.class)
public class KuzetGraphQlAutoConfiguration {

    /** Created by Spring. */
    public KuzetGraphQlAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    GuardSettings kuzetSettings(BeanFactory factory, Environment environment) {
        return BootApplication.settings(factory, environment);
    }
}
