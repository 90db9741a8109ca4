package kz.kuzet.spring.handler;

import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.spring.ConfirmationAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.util.ClassUtils;

/**
 * Evidence from Spring Security. The name of the authentication is the IIN or BIN; where it is none, nobody has logged in. From
 * Spring Security 7 on, the authentication lists its factors, and the password has to be one of them.
 */
public final class AuthenticatedEvidence {

    private static final String PASSWORD = "FACTOR_PASSWORD";

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final boolean factorsAreKnown = ClassUtils.isPresent(
            "org.springframework.security.core.authority.FactorGrantedAuthority",
            Authentication.class.getClassLoader());
    private final Channel channel;
    private final Evidence withoutLogin;

    public AuthenticatedEvidence(Channel channel) {
        this.channel = channel;
        this.withoutLogin = Evidence.withoutLogin(channel);
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
        return name != null && RecipientId.isValid(name) ? shownBy(RecipientId.of(name), authentication) : withoutLogin;
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
