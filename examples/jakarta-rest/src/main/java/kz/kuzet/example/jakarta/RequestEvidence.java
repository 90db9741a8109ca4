package kz.kuzet.example.jakarta;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.EvidenceSource;

/** What a recipient has shown: the log-in, and a one-time password in a header, verified before it counts. */
final class RequestEvidence implements EvidenceSource {

    static final String HEADER = "One-Time-Password";

    private final OneTimePasswords passwords;

    RequestEvidence(OneTimePasswords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Evidence evidence(ContainerRequestContext request) {
        Principal principal = request.getSecurityContext().getUserPrincipal();
        if (principal == null) {
            return Evidence.withoutLogin(Channel.PORTAL);
        }
        RecipientId recipient = RecipientId.of(principal.getName());
        Evidence evidence = Evidence.ofLogin(recipient, Channel.PORTAL);
        String password = request.getHeaderString(HEADER);
        if (password == null) {
            return evidence;
        }
        RequestDigest digest = digest(request);
        return digest != null && passwords.use(recipient, digest, password)
                ? evidence.with(new Confirmation(Factor.ONE_TIME_PASSWORD, recipient, digest))
                : evidence;
    }

    private RequestDigest digest(ContainerRequestContext request) {
        try {
            return formedRequest(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
