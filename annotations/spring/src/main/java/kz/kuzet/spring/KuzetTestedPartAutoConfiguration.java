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
 * Has the guards stand in tests of a part of an application too: Spring Boot's {@code @WebMvcTest} brings this configuration beside
 * {@link KuzetAutoConfiguration}. Where the tested part has neither an {@link EvidenceSource} nor Spring Security, a {@link
 * TestEvidence} takes its place, and nobody has logged in until the test says so.
 */
@AutoConfiguration(before = KuzetAutoConfiguration.class)
public class KuzetTestedPartAutoConfiguration {

    /** Created by Spring. */
    public KuzetTestedPartAutoConfiguration() {}

    @Bean
    TestedPart kuzetTestedPart() {
        return new TestedPart();
    }

    /** Apart, since WebFlux has no requests of servlets. */
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
