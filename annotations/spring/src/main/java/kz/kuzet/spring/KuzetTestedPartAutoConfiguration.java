package kz.kuzet.spring;

import kz.kuzet.spring.handler.TestedPart;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import kz.kuzet.spring.testing.MessageTestEvidence;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import kz.kuzet.spring.testing.TestEvidence;
import kz.kuzet.spring.webflux.KuzetWebFluxAutoConfiguration;
import kz.kuzet.spring.webflux.ReactiveEvidenceSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Guards handlers in tests of a part of an application too: Spring Boot's {@code @WebMvcTest}, {@code @WebFluxTest} and {@code
 * @GraphQlTest} include this configuration besides that of the adapter. If the tested part has neither an evidence source nor Spring
 * Security, a {@link TestEvidence}, {@link ReactiveTestEvidence}, {@link GraphQlTestEvidence} or {@link MessageTestEvidence} is used,
 * and nobody has logged in until the test says so.
 */
@AutoConfiguration(before = {KuzetAutoConfiguration.class, KuzetWebFluxAutoConfiguration.class})
public class KuzetTestedPartAutoConfiguration {

    /** Created by Spring. */
    public KuzetTestedPartAutoConfiguration() {}

    @Bean
    TestedPart kuzetTestedPart() {
        return new TestedPart();
    }

    /** In a class of its own, because there may be no messages. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.messaging.Message")
    @ConditionalOnMissingClass("org.springframework.security.core.context.SecurityContextHolder")
    static class OfMessages {

        @Bean
        @ConditionalOnMissingBean(kz.kuzet.spring.messaging.EvidenceSource.class)
        MessageTestEvidence kuzetMessageTestEvidence() {
            return new MessageTestEvidence();
        }
    }

    /** In a class of its own, because WebFlux has no servlet requests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(DispatcherServlet.class)
    @ConditionalOnMissingClass("org.springframework.security.core.context.SecurityContextHolder")
    static class OfServlets {

        @Bean
        @ConditionalOnMissingBean(EvidenceSource.class)
        TestEvidence kuzetTestEvidence() {
            return new TestEvidence();
        }
    }

    /** In a class of its own, because Spring for GraphQL may be absent. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(GraphQlSource.class)
    @ConditionalOnMissingClass("org.springframework.security.core.context.ReactiveSecurityContextHolder")
    static class OfGraphQl {

        @Bean
        @ConditionalOnMissingBean(kz.kuzet.spring.graphql.EvidenceSource.class)
        GraphQlTestEvidence kuzetGraphQlTestEvidence() {
            return new GraphQlTestEvidence();
        }
    }

    /** In a class of its own, because Spring MVC has no exchanges. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    @ConditionalOnClass(DispatcherHandler.class)
    @ConditionalOnMissingClass("org.springframework.security.core.context.ReactiveSecurityContextHolder")
    static class OfWebFlux {

        @Bean
        @ConditionalOnMissingBean(ReactiveEvidenceSource.class)
        ReactiveTestEvidence kuzetTestEvidence() {
            return new ReactiveTestEvidence();
        }
    }
}
