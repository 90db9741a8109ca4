package kz.kuzet.spring.webflux;

import kz.kuzet.guard.Decision;
import kz.kuzet.guard.ProblemResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Responds to a request that is not granted. By default it sends the problem document with the challenge. An application can
 * define a bean of this type that shows a page or asks for the confirmation. The handler is not called in any case.
 */
@FunctionalInterface
public interface ReactiveDecisionResponder {

    /**
     * Responds in the handler's place.
     *
     * @param decision the decision of the guard; null where no guard was asked, because the handler is unclassified (403) or
     * the request is too large (413)
     * @param problem the response that would be sent, in the reader's language
     * @param exchange the exchange; its response is still untouched
     * @return when the response is complete
     */
    Mono<Void> respond(@Nullable Decision decision, ProblemResponse problem, ServerWebExchange exchange);
}
