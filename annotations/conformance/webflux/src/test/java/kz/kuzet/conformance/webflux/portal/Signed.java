package kz.kuzet.conformance.webflux.portal;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.guard.Decision;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import kz.kuzet.spring.webflux.GrantedDecision;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service that asks for a signature, with handlers of all kinds. */
@RestController
@PublicService(
        code = "x_signed",
        name = "-",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 5,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.FREE)
class Signed {

    private final ReactiveTestEvidence evidence;

    Signed(ReactiveTestEvidence evidence) {
        this.evidence = evidence;
    }

    @RequestMapping("/signed")
    String any(HttpMethod method, @RequestBody(required = false) String body) {
        return Calls.made("signed " + method) + " " + body;
    }

    @PostMapping("/mono")
    Mono<String> mono(@RequestBody Mono<String> body) {
        return body.map(text -> Calls.made("mono") + " " + text);
    }

    @PostMapping("/flux")
    Flux<String> flux(@RequestBody Flux<String> body) {
        return body.map(text -> Calls.made("flux") + " " + text);
    }

    @PostMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<String> events(@RequestBody String body) {
        return Flux.just(Calls.made("events"), body);
    }

    @PostMapping("/future")
    CompletableFuture<String> future(@RequestBody String body) {
        return CompletableFuture.supplyAsync(() -> Calls.made("future") + " " + body);
    }

    @PostMapping("/entity")
    Mono<ResponseEntity<String>> entity(@RequestBody String body) {
        return Mono.fromSupplier(() -> ResponseEntity.ok(Calls.made("entity") + " " + body));
    }

    @PostMapping("/injected")
    Mono<String> injected(ServerHttpRequest request) {
        return request.getBody()
                .map(buffer -> buffer.toString(StandardCharsets.UTF_8))
                .reduce("", String::concat)
                .map(text -> Calls.made("injected") + " " + text);
    }

    @PostMapping("/void")
    Mono<Void> nothing(ServerWebExchange exchange) {
        Calls.made("void");
        return exchange.getResponse().setComplete();
    }

    /** Fails at first. */
    @PostMapping("/again")
    Mono<String> again(@RequestBody String body, ServerWebExchange exchange) {
        if (exchange.getAttributes().put("failed", true) != null) {
            return Mono.just(Calls.made("again") + " " + body);
        }
        if ("logged-out".equals(exchange.getRequest().getHeaders().getFirst("Again"))) {
            evidence.logOut();
        }
        Calls.made("failing");
        return Mono.error(new IllegalStateException("once"));
    }

    @PostMapping("/granted")
    Mono<String> granted(
            @RequestAttribute(GrantedDecision.ATTRIBUTE) Decision.Granted granted, ServerWebExchange exchange) {
        return Mono.fromSupplier(
                () -> granted + " " + GrantedDecision.of(exchange).orElseThrow().equals(granted));
    }
}
