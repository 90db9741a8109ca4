package kz.kuzet.spring;

import jakarta.servlet.http.HttpServletRequest;
import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.handler.AuthenticatedEvidence;
import org.springframework.security.core.context.SecurityContextHolder;

/** Evidence from Spring Security. */
final class SecurityEvidenceSource implements EvidenceSource {

    private final AuthenticatedEvidence evidence;

    SecurityEvidenceSource(Channel channel) {
        this.evidence = new AuthenticatedEvidence(channel);
    }

    @Override
    public Evidence evidence(HttpServletRequest request) {
        return evidence.of(SecurityContextHolder.getContext().getAuthentication());
    }
}
