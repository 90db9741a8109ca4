package kz.kuzet.conformance.spring.doors.functions;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/** Functions of the application, each behind a filter that hides whose it is, registered in many ways. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    static RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .POST("/function", request -> ServerResponse.ok().body(Calls.made("function")))
                .filter((request, next) -> next.handle(request))
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "how", havingValue = "method")
    static class ByMethod {
        @Bean
        RouterFunction<ServerResponse> router() {
            return Application.router();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "how", havingValue = "registrar")
    @Import(Registrar.class)
    static class ByRegistrar {}

    static class Registrar implements ImportBeanDefinitionRegistrar {
        @Override
        public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
            registry.registerBeanDefinition("router", supplied());
        }
    }

    private static BeanDefinition supplied() {
        RootBeanDefinition definition = new RootBeanDefinition(RouterFunction.class);
        definition.setInstanceSupplier(Application::router);
        return definition;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "how", havingValue = "postprocessor")
    static class ByPostProcessor {
        @Bean
        static BeanDefinitionRegistryPostProcessor registering() {
            return new BeanDefinitionRegistryPostProcessor() {
                @Override
                public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
                    registry.registerBeanDefinition("router", supplied());
                }

                @Override
                public void postProcessBeanFactory(
                        org.springframework.beans.factory.config.ConfigurableListableBeanFactory factory) {
                    factory.getBeanDefinition("router");
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "how", havingValue = "singleton")
    static class BySingleton {
        @Bean
        static org.springframework.beans.factory.config.BeanFactoryPostProcessor registering() {
            return factory -> factory.registerSingleton("router", Application.router());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "how", havingValue = "mapping")
    static class ByMapping {
        @Bean
        RouterFunctionMapping ownMapping() {
            RouterFunctionMapping mapping = new RouterFunctionMapping(Application.router());
            mapping.setOrder(-5);
            return mapping;
        }
    }

    /** It tells nobody what it leads to, so the start cannot see it; its requests are refused. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "how", havingValue = "own")
    static class ByOwnMapping {
        @Bean
        HandlerMapping hiding() {
            HandlerFilterFunction<ServerResponse, ServerResponse> filter = (request, next) -> next.handle(request);
            HandlerFunction<ServerResponse> function =
                    filter.apply(request -> ServerResponse.ok().body(Calls.made("function")));
            return new Hiding(function);
        }
    }

    static final class Hiding implements HandlerMapping, org.springframework.core.Ordered {
        private final HandlerFunction<ServerResponse> function;

        Hiding(HandlerFunction<ServerResponse> function) {
            this.function = function;
        }

        @Override
        public HandlerExecutionChain getHandler(jakarta.servlet.http.HttpServletRequest request) {
            return request.getRequestURI().equals("/function") ? new HandlerExecutionChain(function) : null;
        }

        @Override
        public int getOrder() {
            return -10;
        }
    }
}
