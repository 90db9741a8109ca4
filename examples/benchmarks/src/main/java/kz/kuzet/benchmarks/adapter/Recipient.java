package kz.kuzet.benchmarks.adapter;

import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.FormedRequest;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever sends the requests: prepared once, for Kuzet and for Spring Security alike. */
final class Recipient {

    private static final String NUMBER = "950101300244";

    private RequestDigest request;
    private Evidence evidence = Evidence.withoutLogin(Channel.PORTAL);

    /** Shows login and password, and confirms the request that is going to be sent. */
    void logIn(Protection protection) {
        request = FormedRequest.of(
                        protection.service(), "POST", protection.path(), null, Call.CONTENT_TYPE, Call.body())
                .digest();
        RecipientId id = RecipientId.of(NUMBER);
        evidence = Evidence.ofLogin(id, Channel.PORTAL);
        for (Factor factor : protection.confirmedBy()) {
            evidence = evidence.with(new Confirmation(factor, id, request));
        }
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(NUMBER, "", FactorGrantedAuthority.PASSWORD_AUTHORITY));
    }

    /** Forgets all of it. */
    void logOut() {
        evidence = Evidence.withoutLogin(Channel.PORTAL);
        SecurityContextHolder.clearContext();
    }

    Evidence evidence() {
        return evidence;
    }

    RequestDigest request() {
        return request;
    }
}
