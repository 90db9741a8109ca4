package kz.kuzet.conformance.stomp.security;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.ConfirmationAuthority;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.messaging.support.MessageHeaderAccessor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** A portal without an evidence source: the user of a frame is an authentication of Spring Security. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
public class Application implements WebSocketMessageBrokerConfigurer {

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/ws").setHandshakeHandler(new Handshake());
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.enableSimpleBroker("/topic");
        registry.setApplicationDestinationPrefixes("/app");
    }

    /** Where a portal would verify a signature, this one believes the header. */
    @Override
    public void configureClientInboundChannel(ChannelRegistration registration) {
        registration.interceptors(new ChannelInterceptor() {
            @Override
            public Message<?> preSend(Message<?> message, MessageChannel channel) {
                SimpMessageHeaderAccessor headers =
                        MessageHeaderAccessor.getAccessor(message, SimpMessageHeaderAccessor.class);
                String signed = headers == null ? null : headers.getFirstNativeHeader("kuzet-signed");
                if (signed != null && headers.getUser() instanceof Authentication user) {
                    List<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
                    authorities.add(new ConfirmationAuthority(
                            new Confirmation(Factor.EDS, RecipientId.of(user.getName()), RequestDigest.ofHex(signed))));
                    headers.setUser(UsernamePasswordAuthenticationToken.authenticated(user.getName(), "", authorities));
                }
                return message;
            }
        });
    }

    private static final class Handshake extends DefaultHandshakeHandler {

        @Override
        protected Principal determineUser(
                ServerHttpRequest request, WebSocketHandler handler, Map<String, Object> attributes) {
            String iin = request.getHeaders().getFirst("X-IIN");
            List<GrantedAuthority> factors = request.getHeaders().getFirst("X-Password") == null
                    ? List.of()
                    : List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
            return iin == null ? null : UsernamePasswordAuthenticationToken.authenticated(iin, "", factors);
        }
    }

    @Controller
    @PublicService(
            code = "security",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Signed {

        @MessageMapping("/signed")
        void send(String body) {
            Calls.made("signed " + body);
        }
    }
}
