package kz.kuzet.benchmarks.guard;

import kz.kuzet.benchmarks.guard.Given.Outcome;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a recipient has shown, for Spring Security: authorities for factors. They belong to the session and not to a request, so
 * Spring compares neither digests nor numbers, and does less than a guard.
 */
@State(Scope.Thread)
public class SpringGiven {

    static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    static final String ONE_TIME_PASSWORD = FactorGrantedAuthority.OTT_AUTHORITY;
    static final String SIGNATURE = FactorGrantedAuthority.X509_AUTHORITY;

    Authentication authentication;

    /**
     * Logs in with all factors, or with none.
     *
     * @param given tells which
     */
    @Setup
    public void logIn(Given given) {
        String[] factors = given.outcome == Outcome.GRANTED
                ? new String[] {PASSWORD, ONE_TIME_PASSWORD, SIGNATURE}
                : new String[] {};
        authentication = new TestingAuthenticationToken("950101300244", "", factors);
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    /** Logs out. */
    @TearDown
    public void logOut() {
        SecurityContextHolder.clearContext();
    }
}
