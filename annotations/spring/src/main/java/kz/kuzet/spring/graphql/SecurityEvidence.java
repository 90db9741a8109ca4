package kz.kuzet.spring.graphql;

import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.handler.AuthenticatedEvidence;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Mono;

/** Evidence from Spring Security, by the same rule as with Spring MVC and WebFlux. */
final class SecurityEvidence implements EvidenceSource {

    private final AuthenticatedEvidence evidence;

    SecurityEvidence(Channel channel) {
        this.evidence = new AuthenticatedEvidence(channel);
    }

    /** Spring for GraphQL hands the authentication on, on WebFlux in the context of Reactor, otherwise bound to the thread. */
    @Override
    public Mono<Evidence> evidence(GraphQlCall call) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .switchIfEmpty(Mono.fromSupplier(
                        () -> SecurityContextHolder.getContext().getAuthentication()))
                .map(evidence::of)
                .switchIfEmpty(Mono.fromSupplier(() -> evidence.of(null)));
    }
}
