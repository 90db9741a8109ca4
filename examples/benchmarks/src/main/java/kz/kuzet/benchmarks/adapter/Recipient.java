package kz.kuzet.benchmarks.adapter;

import java.util.Optional;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever sends the requests: prepared once, for Kuzet and for Spring Security alike. */
public final class Recipient {

    private static final String NUMBER = "950101300244";

    private RequestDigest request;
    private Authentication authentication;
    private Evidence evidence = Evidence.withoutLogin(Channel.PORTAL);

    /** Shows login and password, and confirms the request that is going to be sent. */
    void logIn(Protection protection, Optional<FormedRequest> formed) {
        RecipientId id = RecipientId.of(NUMBER);
        evidence = Evidence.ofLogin(id, Channel.PORTAL);
        for (Factor factor : protection.confirmedBy()) {
            request = formed.orElseThrow().digest();
            evidence = evidence.with(new Confirmation(factor, id, request));
        }
        authentication = new TestingAuthenticationToken(NUMBER, "", FactorGrantedAuthority.PASSWORD_AUTHORITY);
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    /** Forgets all of it. */
    void logOut() {
        evidence = Evidence.withoutLogin(Channel.PORTAL);
        authentication = null;
        SecurityContextHolder.clearContext();
    }

    /** What was shown to Kuzet. */
    public Evidence evidence() {
        return evidence;
    }

    /** What was shown to Spring Security; null where nobody has logged in. */
    public Authentication authentication() {
        return authentication;
    }

    /** What was confirmed. */
    public RequestDigest request() {
        return request;
    }
}
