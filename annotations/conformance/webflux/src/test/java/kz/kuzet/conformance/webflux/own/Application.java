package kz.kuzet.conformance.webflux.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.webflux.ReactiveDecisionResponder;
import kz.kuzet.spring.webflux.ReactiveEvidenceSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** A portal with a digest of its own, over whatever the header Source names; Filter says what a filter does before. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Component
    static class Source implements ReactiveEvidenceSource {

        @Override
        public Mono<Evidence> evidence(ServerWebExchange exchange) {
            HttpHeaders headers = exchange.getRequest().getHeaders();
            String evidence = headers.getFirst("Evidence");
            if (evidence != null) {
                return switch (evidence) {
                    case "empty" -> Mono.empty();
                    case "error" -> Mono.error(new IllegalArgumentException("no evidence"));
                    case "throws" -> throw new IllegalArgumentException("no evidence");
                    case "null" -> null;
                    case "never" -> Mono.<Evidence>never().doOnCancel(() -> Calls.made("cancelled"));
                    case "nobody" -> Mono.just(Evidence.withoutLogin(Channel.PORTAL));
                    default -> throw new IllegalStateException();
                };
            }
            String confirmed = headers.getFirst("Confirmed");
            Evidence shown = Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL);
            return Mono.just(
                            confirmed == null
                                    ? shown
                                    : shown.with(new Confirmation(
                                            Factor.EDS, Recipients.RECIPIENT, RequestDigest.ofHex(confirmed))))
                    // As a database would answer: later, and on another thread.
                    .delayElement(Duration.ofMillis(1));
        }

        @Override
        public Mono<RequestDigest> formedRequest(ServerWebExchange exchange) {
            return switch (String.valueOf(exchange.getRequest().getHeaders().getFirst("Source"))) {
                case "body" -> body(exchange);
                case "twice" -> body(exchange).then(body(exchange));
                case "swallow" -> body(exchange).onErrorReturn(IOException.class, RequestDigest.over(new byte[0]));
                case "fields" ->
                    exchange.getFormData()
                            .map(form -> RequestDigest.over(
                                    new TreeMap<>(form).toString().getBytes(StandardCharsets.UTF_8)));
                case "parts" ->
                    exchange.getMultipartData()
                            .map(parts ->
                                    RequestDigest.over(parts.keySet().toString().getBytes(StandardCharsets.UTF_8)));
                case "fields-body" -> exchange.getFormData().then(body(exchange));
                case "empty" -> Mono.empty();
                case "error" -> Mono.error(new IllegalArgumentException("no digest"));
                default -> ReactiveEvidenceSource.super.formedRequest(exchange);
            };
        }

        private static Mono<RequestDigest> body(ServerWebExchange exchange) {
            return exchange.getRequest()
                    .getBody()
                    .map(buffer -> buffer.toString(StandardCharsets.UTF_8))
                    .reduce("", String::concat)
                    .map(text -> RequestDigest.over(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Bean
    WebFilter before() {
        return (exchange, chain) -> {
            Mono<?> first =
                    switch (String.valueOf(exchange.getRequest().getHeaders().getFirst("Filter"))) {
                        case "body" ->
                            exchange.getRequest()
                                    .getBody()
                                    .doOnNext(DataBufferUtils::release)
                                    .then();
                        case "some" ->
                            exchange.getRequest()
                                    .getBody()
                                    .doOnNext(DataBufferUtils::release)
                                    .next();
                        case "fields" -> exchange.getFormData();
                        case "parts" -> exchange.getMultipartData();
                        default -> Mono.empty();
                    };
            return first.then(chain.filter(exchange));
        };
    }

    /** Shows something else than the problem document. */
    @Bean
    ReactiveDecisionResponder responder() {
        return (decision, problem, exchange) -> {
            exchange.getResponse().setStatusCode(HttpStatus.valueOf(problem.status()));
            exchange.getResponse().getHeaders().set("Problem", problem.body());
            return exchange.getResponse().setComplete();
        };
    }

    @RestController
    @PublicService(
            code = "o_flux",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Signed {
        @PostMapping("/text")
        String text(@RequestBody(required = false) String body) {
            return Calls.made("text") + " " + body;
        }

        @PostMapping("/form")
        Mono<String> form(ServerWebExchange exchange) {
            return exchange.getFormData().map(form -> Calls.made("form") + " " + form.getFirst("amount"));
        }
    }

    @RestController
    @PublicService(
            code = "o_flux_login",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Login {
        @PostMapping("/login-form")
        Mono<String> form(ServerWebExchange exchange) {
            return exchange.getFormData().map(form -> Calls.made("login-form") + " " + form.getFirst("amount"));
        }
    }
}
