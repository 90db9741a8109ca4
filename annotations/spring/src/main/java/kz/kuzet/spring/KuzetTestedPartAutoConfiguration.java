package kz.kuzet.spring;

import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Guards handlers in tests of a part of an application too: Spring Boot's {@code @WebMvcTest} includes this configuration
 * besides {@link KuzetAutoConfiguration}. If the tested part has neither an {@link EvidenceSource} nor Spring Security, a
 * {@link TestEvidence} is used, and nobody has logged in until the test says so.
 */
@AutoConfiguration(before = KuzetAutoConfiguration.class)
public class KuzetTestedPartAutoConfiguration {

    /** Created by Spring. */
    public KuzetTestedPartAutoConfiguration() {}

    @Bean
    TestedPart kuzetTestedPart() {
        return new TestedPart();
    }

    /** In a class of its own, because WebFlux has no servlet requests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DispatcherServlet.class)
    @ConditionalOnMissingClass("org.springframework.security.core.context.SecurityContextHolder")
    static class OfServlets {

        @Bean
        @ConditionalOnMissingBean(EvidenceSource.class)
        TestEvidence kuzetTestEvidence() {
            return new TestEvidence();
        }
    }
}
