package kz.kuzet.benchmarks.guard;

import org.openjdk.jmh.annotations.Benchmark;
import org.springframework.security.authorization.AllAuthoritiesAuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;

/** Spring Security's manager that demands authorities for several factors, called directly. */
public class SpringManager {

    private static final AllAuthoritiesAuthorizationManager<Object> BY_LOGIN_PASSWORD =
            AllAuthoritiesAuthorizationManager.hasAllAuthorities(SpringGiven.PASSWORD);
    private static final AllAuthoritiesAuthorizationManager<Object> BY_ONE_TIME_PASSWORD =
            AllAuthoritiesAuthorizationManager.hasAllAuthorities(SpringGiven.PASSWORD, SpringGiven.ONE_TIME_PASSWORD);
    private static final AllAuthoritiesAuthorizationManager<Object> BY_SIGNATURE =
            AllAuthoritiesAuthorizationManager.hasAllAuthorities(SpringGiven.PASSWORD, SpringGiven.SIGNATURE);

    /** A service that asks for login and password. */
    @Benchmark
    public AuthorizationResult loginPassword(SpringGiven spring, Given given) {
        return BY_LOGIN_PASSWORD.authorize(() -> spring.authentication, given.request);
    }

    /** A service that asks for a one-time password. */
    @Benchmark
    public AuthorizationResult oneTimePassword(SpringGiven spring, Given given) {
        return BY_ONE_TIME_PASSWORD.authorize(() -> spring.authentication, given.request);
    }

    /** A service that asks for a signature. */
    @Benchmark
    public AuthorizationResult signature(SpringGiven spring, Given given) {
        return BY_SIGNATURE.authorize(() -> spring.authentication, given.request);
    }
}
