package kz.kuzet.conformance.stomp;

import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

/** The broker of every portal here. It takes the destination of the guards too, so that somebody may try to send something there. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
public class Broker implements WebSocketMessageBrokerConfigurer {

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/ws");
        registry.addEndpoint("/sockjs").withSockJS();
        // Otherwise a message may be answered before the subscription that was sent before it counts.
        registry.setPreserveReceiveOrder(true);
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.enableSimpleBroker("/topic", "/queue", "/kuzet");
        registry.setApplicationDestinationPrefixes("/app");
    }
}
