package kz.kuzet.grpc;

import io.grpc.ServerBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.grpc.server.ServerBuilderCustomizer;
import org.springframework.grpc.server.service.GrpcServiceConfigurer;

/**
 * Guards the services of an application with Spring gRPC: every bean that is a {@link io.grpc.BindableService}. A bean of type
 * {@link EvidenceSource} tells what recipients have shown. Properties have the names of the settings of {@link GrpcGuards}.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.grpc.server.autoconfigure.GrpcServerAutoConfiguration",
            "org.springframework.grpc.autoconfigure.server.GrpcServerAutoConfiguration"
        })
@ConditionalOnClass({GrpcServiceConfigurer.class, ServerBuilder.class})
@ConditionalOnBean(GrpcServiceConfigurer.class)
public class KuzetGrpcAutoConfiguration {

    /** Created by Spring. */
    public KuzetGrpcAutoConfiguration() {}

    @Bean
    @Lazy(false)
    SpringGuards kuzetGrpcGuards(ApplicationContext context) {
        return new SpringGuards(context);
    }

    /** Services are bound when a server is made, so the guards are only looked up then. */
    @Bean
    static BeanPostProcessor kuzetGrpcServices(ApplicationContext context) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof GrpcServiceConfigurer configurer
                        ? context.getBean(SpringGuards.class).guarding(configurer)
                        : bean;
            }
        };
    }

    @Bean
    <T extends ServerBuilder<T>> ServerBuilderCustomizer<T> kuzetGrpcDoorkeeper(SpringGuards guards) {
        return server -> server.intercept(guards.doorkeeper());
    }
}
