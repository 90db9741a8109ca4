package kz.kuzet.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Stops the start of an application that Spring MVC does not serve, for example one of WebFlux or one without a web server, where
 * it has guards that nothing would ask.
 */
@AutoConfiguration(after = KuzetAutoConfiguration.class)
@ConditionalOnMissingBean(type = "kz.kuzet.spring.GuardingHandlerAdapter")
public class KuzetUnservedAutoConfiguration {

    /** Created by Spring. */
    public KuzetUnservedAutoConfiguration() {}

    @Bean
    @Lazy(false)
    UnservedCheck kuzetUnservedCheck(ApplicationContext context) {
        return new UnservedCheck(
                context, KuzetAutoConfiguration.list(context.getEnvironment(), GuardSettings.NOT_OFFERED));
    }
}
