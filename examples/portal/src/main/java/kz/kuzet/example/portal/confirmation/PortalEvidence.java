package kz.kuzet.example.portal.confirmation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kuzet.Channel;
import kz.kuzet.example.portal.recipient.LoggedIn;
import kz.kuzet.example.portal.request.FormedRequest;
import kz.kuzet.example.portal.request.FormedRequests;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.EvidenceSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What guards get to see: who has logged in, the stored request that the address names, and what was confirmed for it. Nothing of
 * it comes from the browser but the session and the number of the request.
 */
@Component
final class PortalEvidence implements EvidenceSource {

    private final LoggedIn loggedIn;
    private final FormedRequests requests;
    private final Confirmations confirmations;

    PortalEvidence(LoggedIn loggedIn, FormedRequests requests, Confirmations confirmations) {
        this.loggedIn = loggedIn;
        this.requests = requests;
        this.confirmations = confirmations;
    }

    @Override
    public Evidence evidence(HttpServletRequest request) {
        Optional<RecipientId> recipient = loggedIn.recipient();
        if (recipient.isEmpty()) {
            return Evidence.withoutLogin(Channel.PORTAL);
        }
        Evidence evidence = Evidence.ofLogin(recipient.get(), Channel.PORTAL);
        Optional<FormedRequest> formed = named(request);
        HttpSession session = request.getSession(false);
        if (formed.isPresent() && session != null) {
            for (Confirmation confirmation : confirmations.of(formed.get(), session.getId())) {
                evidence = evidence.with(confirmation);
            }
        }
        return evidence;
    }

    @Override
    public @Nullable RequestDigest formedRequest(HttpServletRequest request) {
        return named(request).map(FormedRequest::digest).orElse(null);
    }

    /** The request that the address names. Where there is none, or it is another recipient's, the page does not exist. */
    private Optional<FormedRequest> named(HttpServletRequest request) {
        Optional<RecipientId> recipient = loggedIn.recipient();
        if (recipient.isEmpty()
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)
                || !(path.get("id") instanceof String id)) {
            return Optional.empty();
        }
        Optional<FormedRequest> found = parse(id).flatMap(uuid -> requests.find(uuid, recipient.get()));
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
