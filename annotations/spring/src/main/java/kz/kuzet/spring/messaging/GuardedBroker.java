package kz.kuzet.spring.messaging;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.messaging.SubProtocolWebSocketHandler;
import org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler;

/**
 * Replaces the handler of messages that {@code @EnableWebSocketMessageBroker} makes, and the sessions over which it answers. A handler
 * of a class of the application's own cannot be replaced; the check of the start says so.
 */
@Configuration(proxyBeanMethods = false)
class GuardedBroker {

    /** Before it is initialized, so that the other one finds no handlers and subscribes to no channel. */
    @Bean
    static BeanPostProcessor kuzetMessageGuards() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean.getClass() == WebSocketAnnotationMethodMessageHandler.class) {
                    return GuardingMessageHandler.inPlaceOf((WebSocketAnnotationMethodMessageHandler) bean);
                }
                if (bean.getClass() == SubProtocolWebSocketHandler.class) {
                    return FlushedSessions.inPlaceOf((SubProtocolWebSocketHandler) bean);
                }
                return bean;
            }
        };
    }
}
