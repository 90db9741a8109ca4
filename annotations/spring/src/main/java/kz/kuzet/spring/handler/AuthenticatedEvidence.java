package kz.kuzet.spring.handler;

import java.util.concurrent.atomic.AtomicBoolean;
import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.request.Warnings;
import kz.kuzet.spring.ConfirmationAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.util.ClassUtils;

/**
 * Evidence from Spring Security. The name of the authentication is the IIN or BIN; where it is none, whoever has logged in is no recipient. From
 * Spring Security 7 on, the authentication lists its factors, and the password has to be one of them.
 */
public final class AuthenticatedEvidence {

    private static final String PASSWORD = "FACTOR_PASSWORD";

    /** Once is enough, and without the name, which may belong to a person. */
    private static final String NO_RECIPIENT =
            "Somebody has logged in whose name (Authentication.getName()) is neither an IIN nor a BIN. Kuzet does not"
                    + " know which recipient that is, and refuses the request with status 403. Have the authentication"
                    + " carry the IIN or BIN as its name, or give a bean of type kz.kuzet.spring.EvidenceSource (on"
                    + " WebFlux kz.kuzet.spring.webflux.ReactiveEvidenceSource) that finds it.";

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final boolean factorsAreKnown = ClassUtils.isPresent(
            "org.springframework.security.core.authority.FactorGrantedAuthority",
            Authentication.class.getClassLoader());
    private final Channel channel;
    private final Evidence withoutLogin;
    private final Evidence ofNoRecipient;
    private final AtomicBoolean warned = new AtomicBoolean();

    public AuthenticatedEvidence(Channel channel) {
        this.channel = channel;
        this.withoutLogin = Evidence.withoutLogin(channel);
        this.ofNoRecipient = Evidence.ofNoRecipient(channel);
    }

    /** What an authentication shows; null is nobody's. */
    public Evidence of(@Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || trust.isAnonymous(authentication)
                || trust.isRememberMe(authentication)) {
            return withoutLogin;
        }
        String name = authentication.getName();
        if (name == null || !RecipientId.isValid(name)) {
            if (warned.compareAndSet(false, true)) {
                Warnings.log(NO_RECIPIENT);
            }
            return ofNoRecipient;
        }
        return shownBy(RecipientId.of(name), authentication);
    }

    private Evidence shownBy(RecipientId recipient, Authentication authentication) {
        Evidence evidence = Evidence.ofLogin(recipient, channel);
        boolean password = !factorsAreKnown;
        for (GrantedAuthority authority : authentication.getAuthorities()) {
            if (authority instanceof ConfirmationAuthority confirmed) {
                evidence = evidence.with(confirmed.confirmation());
            } else if (!password) {
                password = PASSWORD.equals(authority.getAuthority());
            }
        }
        return password ? evidence : withoutLogin;
    }
}
