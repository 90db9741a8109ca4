package kz.kuzet.spring.webflux;

import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RequestDigest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What an application of WebFlux knows about a request to a public service. The application defines one bean of this type. Nothing
 * here may block.
 */
@FunctionalInterface
public interface ReactiveEvidenceSource {

    /**
     * Says what the recipient has shown. Asked once for a request to a handler that provides or prepares a public service. An
     * error reaches the caller, and the handler is not called.
     *
     * @param exchange the exchange
     * @return what was shown; {@link Evidence#withoutLogin} where nobody has logged in. Nothing at all counts as nothing shown
     */
    Mono<Evidence> evidence(ServerWebExchange exchange);

    /**
     * Says which request is to be sent: what a confirmation has to be for.
     *
     * <p>By default this is the digest of the {@link kz.kuzet.guard.FormedRequest}: service code, method, path and query as the
     * client sent them, content type, and the body as it arrived, form data included. Where a handler has sent the exchange on to
     * another address, that address too.
     *
     * <p>It is asked for only after {@link #evidence} has said who has logged in. The body may be read here, up to the configured
     * size, and from its beginning each time, also as form or parts; the handler gets it all the same. Where a filter has read it
     * before, reading it gives an {@link java.io.IOException}, and the request is refused.
     *
     * @param exchange the exchange
     * @return the digest, or nothing where there is no request to decide on
     */
    default Mono<RequestDigest> formedRequest(ServerWebExchange exchange) {
        GuardedExchange guarded = GuardedExchange.of(exchange);
        return guarded == null ? Mono.empty() : guarded.formedRequest();
    }
}
