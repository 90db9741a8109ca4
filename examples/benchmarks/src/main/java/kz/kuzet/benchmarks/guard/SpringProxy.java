package kz.kuzet.benchmarks.guard;

import kz.kuzet.guard.RequestDigest;
import org.openjdk.jmh.annotations.Benchmark;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/** Spring Security's {@code @PreAuthorize} on the methods of an endpoint, called through its proxy. */
public class SpringProxy {

    private static final Endpoint ENDPOINT = proxied();

    /** What the proxy stands for. */
    interface Endpoint {
        RequestDigest loginPassword(RequestDigest request);

        RequestDigest oneTimePassword(RequestDigest request);

        RequestDigest signature(RequestDigest request);
    }

    static final class EndpointOfPortal implements Endpoint {

        @Override
        @PreAuthorize("hasAuthority('FACTOR_PASSWORD')")
        public RequestDigest loginPassword(RequestDigest request) {
            return request;
        }

        @Override
        @PreAuthorize("hasAllAuthorities('FACTOR_PASSWORD', 'FACTOR_OTT')")
        public RequestDigest oneTimePassword(RequestDigest request) {
            return request;
        }

        @Override
        @PreAuthorize("hasAllAuthorities('FACTOR_PASSWORD', 'FACTOR_X509')")
        public RequestDigest signature(RequestDigest request) {
            return request;
        }
    }

    /** A service that asks for login and password. */
    @Benchmark
    public Object loginPassword(SpringGiven spring, Given given) {
        try {
            return ENDPOINT.loginPassword(given.request);
        } catch (AccessDeniedException e) {
            return e;
        }
    }

    /** A service that asks for a one-time password. */
    @Benchmark
    public Object oneTimePassword(SpringGiven spring, Given given) {
        try {
            return ENDPOINT.oneTimePassword(given.request);
        } catch (AccessDeniedException e) {
            return e;
        }
    }

    /** A service that asks for a signature. */
    @Benchmark
    public Object signature(SpringGiven spring, Given given) {
        try {
            return ENDPOINT.signature(given.request);
        } catch (AccessDeniedException e) {
            return e;
        }
    }

    private static Endpoint proxied() {
        ProxyFactory factory = new ProxyFactory(new EndpointOfPortal());
        factory.addAdvisor(AuthorizationManagerBeforeMethodInterceptor.preAuthorize());
        return (Endpoint) factory.getProxy();
    }
}
