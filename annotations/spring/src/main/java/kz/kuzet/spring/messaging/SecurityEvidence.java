package kz.kuzet.spring.messaging;

import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.handler.AuthenticatedEvidence;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.security.core.Authentication;

/** Evidence from Spring Security, by the same rule as with Spring MVC: the user of the frame. */
final class SecurityEvidence implements EvidenceSource {

    private final AuthenticatedEvidence evidence;

    SecurityEvidence(Channel channel) {
        this.evidence = new AuthenticatedEvidence(channel);
    }

    @Override
    public Evidence evidence(Message<?> message) {
        return evidence.of(
                SimpMessageHeaderAccessor.getUser(message.getHeaders()) instanceof Authentication user ? user : null);
    }
}
