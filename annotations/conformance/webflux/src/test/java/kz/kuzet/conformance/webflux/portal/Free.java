package kz.kuzet.conformance.webflux.portal;

import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.webflux.GrantedDecision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Handlers that everyone may call, and that lead to others. */
@RestController
@NotPublicService(reason = "tries every way round")
class Free {

    private final ObjectProvider<DispatcherHandler> dispatcher;

    Free(ObjectProvider<DispatcherHandler> dispatcher) {
        this.dispatcher = dispatcher;
    }

    @RequestMapping("/free")
    String free(ServerWebExchange exchange) {
        return Calls.made("free") + " " + GrantedDecision.of(exchange).isPresent();
    }

    /** How WebFlux forwards. */
    @RequestMapping("/forward")
    Mono<Void> forward(@RequestParam String to, ServerWebExchange exchange) {
        return dispatcher
                .getObject()
                .handle(exchange.mutate().request(request -> request.path(to)).build());
    }
}
