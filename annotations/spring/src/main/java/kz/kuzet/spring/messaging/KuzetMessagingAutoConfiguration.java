package kz.kuzet.spring.messaging;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.handler.invocation.AbstractMethodMessageHandler;
import org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler;

/** Guards the message handlers of an application with Spring Boot. */
@AutoConfiguration
@ConditionalOnClass(AbstractMethodMessageHandler.class)
@ConditionalOnMissingBean(MessageEndpoints.class)
@Import(MessageGuardBeans.class)
public class KuzetMessagingAutoConfiguration {

    /** Created by Spring. */
    public KuzetMessagingAutoConfiguration() {}

    /** In a class of its own, because Spring's WebSocket support may be absent. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(WebSocketAnnotationMethodMessageHandler.class)
    @Import(GuardedBroker.class)
    static class OverWebSocket {}
}
