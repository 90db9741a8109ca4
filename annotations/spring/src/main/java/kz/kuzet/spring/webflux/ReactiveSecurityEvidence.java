package kz.kuzet.spring.webflux;

import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.handler.AuthenticatedEvidence;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Evidence from Spring Security, by the same rule as with Spring MVC. */
final class ReactiveSecurityEvidence implements ReactiveEvidenceSource {

    private final AuthenticatedEvidence evidence;

    ReactiveSecurityEvidence(Channel channel) {
        this.evidence = new AuthenticatedEvidence(channel);
    }

    @Override
    public Mono<Evidence> evidence(ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> evidence.of(context.getAuthentication()))
                .switchIfEmpty(Mono.fromSupplier(() -> evidence.of(null)));
    }
}
