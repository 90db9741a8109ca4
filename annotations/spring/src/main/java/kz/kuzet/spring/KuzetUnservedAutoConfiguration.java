package kz.kuzet.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;

/**
 * Stops the start of an application that Spring MVC does not serve, for example one of WebFlux or one without a web server, where
 * it has guards that nothing would ask.
 */
@AutoConfiguration(after = KuzetAutoConfiguration.class)
@ConditionalOnMissingBean(type = "kz.kuzet.spring.GuardingHandlerAdapter")
@Import(UnservedCheck.class)
public class KuzetUnservedAutoConfiguration {

    /** Created by Spring. */
    public KuzetUnservedAutoConfiguration() {}
}
