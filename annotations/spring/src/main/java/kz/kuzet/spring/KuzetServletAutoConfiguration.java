package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.jakarta.container.ServletGuards;
import kz.kuzet.jakarta.container.Setup;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Guards the servlets that an application registers besides those of Spring: {@code @ServletComponentScan}, {@code
 * ServletRegistrationBean} and beans that are servlets. The servers that Spring Boot starts look for no container initializer, so
 * nothing has to be discovered. What Spring's evidence source says counts for servlets too.
 */
@AutoConfiguration(after = KuzetAutoConfiguration.class)
@ConditionalOnClass({ServletContextInitializer.class, ServletGuards.class})
@ConditionalOnBean(GuardSettings.class)
public class KuzetServletAutoConfiguration {

    /** Created by Spring. */
    public KuzetServletAutoConfiguration() {}

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServletContextInitializer kuzetServletGuards(ApplicationContext context, GuardSettings settings) {
        return servlets -> ServletGuards.install(servlets, setup(context, settings));
    }

    private static Setup setup(ApplicationContext context, GuardSettings settings) {
        if (context instanceof ConfigurableApplicationContext configurable) {
            settings.packages().addScannedBy(configurable);
        }
        Optional<EvidenceSource> source = GuardBeans.source(context, settings);
        return new Setup(
                new kz.kuzet.jakarta.setup.GuardSettings(new AdapterSettings(
                        settings.packages().names(),
                        settings.notOffered(),
                        settings.stopsAtUnclassified(),
                        settings.baseline(),
                        settings.maxRequestSize())),
                GuardLoading.guards(context),
                () -> source.map(KuzetServletAutoConfiguration::asEvidence),
                source.isPresent() && GuardBeans.hasOwnDigest(source.get()),
                true,
                context.getBean(DecisionAudience.class));
    }

    private static RequestEvidence<HttpServletRequest> asEvidence(EvidenceSource source) {
        return source;
    }
}
