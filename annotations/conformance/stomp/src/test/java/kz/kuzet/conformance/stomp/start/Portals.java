package kz.kuzet.conformance.stomp.start;

import io.rsocket.RSocket;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.stomp.Broker;
import kz.kuzet.spring.testing.MessageTestEvidence;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.messaging.SubscribableChannel;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.rsocket.annotation.support.RSocketMessageHandler;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.annotation.support.SimpAnnotationMethodMessageHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler;

/** Portals that must not start, and some that look like them and may. */
public class Portals {

    /** With a profile for each thing that is wrong. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Evidence.class, Classified.class, Forgotten.class, Excluded.class, Responder.class, Second.class})
    public static class Portal {

        @Configuration(proxyBeanMethods = false)
        @Profile("stomp")
        @Import(Broker.class)
        static class WithBroker {}
    }

    @Configuration(proxyBeanMethods = false)
    static class Evidence {

        @Bean
        @Profile("evidence")
        MessageTestEvidence evidence() {
            return new MessageTestEvidence();
        }
    }

    @Profile("classified")
    @Controller
    @PublicService(
            code = "start_classified",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Classified {

        @MessageMapping("/classified")
        public void send(String body) {
            Calls.made("classified " + body);
        }
    }

    @Profile("forgotten")
    @Controller
    public static class Forgotten {

        @MessageMapping("/forgotten")
        public void send(String body) {
            Calls.made("forgotten " + body);
        }
    }

    @Profile("excluded")
    @Controller
    @NotPublicService(reason = "opening hours")
    public static class Excluded {

        @MessageMapping("/excluded")
        public void send(String body) {
            Calls.made("excluded " + body);
        }
    }

    /** What Spring Boot makes where a server of RSocket is there. */
    @Configuration(proxyBeanMethods = false)
    @Profile("rsocket")
    static class Responder {

        @Bean
        RSocketMessageHandler messageHandler() {
            // Named, so that the class path is sure to have it.
            Class<?> needed = RSocket.class;
            RSocketMessageHandler handler = new RSocketMessageHandler();
            handler.setHandlerPredicate(type -> !needed.equals(type) && type.isAnnotationPresent(Controller.class));
            return handler;
        }
    }

    /** Message handlers of other makes beside the broker's. */
    @Configuration(proxyBeanMethods = false)
    static class Second {

        @Bean
        @Profile("subclass")
        SimpAnnotationMethodMessageHandler ownHandler(
                SubscribableChannel clientInboundChannel,
                SubscribableChannel clientOutboundChannel,
                SimpMessagingTemplate brokerMessagingTemplate) {
            return new Own(clientInboundChannel, clientOutboundChannel, brokerMessagingTemplate);
        }

        @Bean
        @Profile("second")
        WebSocketAnnotationMethodMessageHandler secondHandler(
                SubscribableChannel clientInboundChannel,
                SubscribableChannel clientOutboundChannel,
                SimpMessagingTemplate brokerMessagingTemplate) {
            return new WebSocketAnnotationMethodMessageHandler(
                    clientInboundChannel, clientOutboundChannel, brokerMessagingTemplate);
        }

        /** No bean: only its channel knows it. */
        @Bean
        @Profile("hidden")
        Object hiddenHandler(
                SubscribableChannel clientInboundChannel,
                SubscribableChannel clientOutboundChannel,
                SimpMessagingTemplate brokerMessagingTemplate,
                ApplicationContext context) {
            Own own = new Own(clientInboundChannel, clientOutboundChannel, brokerMessagingTemplate);
            own.setApplicationContext(context);
            own.afterPropertiesSet();
            own.start();
            return "started";
        }
    }

    static final class Own extends SimpAnnotationMethodMessageHandler {

        Own(SubscribableChannel inbound, SubscribableChannel outbound, SimpMessagingTemplate broker) {
            super(inbound, outbound, broker);
        }
    }
}
