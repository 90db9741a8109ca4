package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.kuzet.conformance.spring.Attempt;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.reactive.slice.Functions;
import kz.kuzet.conformance.spring.table.Services;
import kz.kuzet.conformance.webflux.start.Portals;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.ReactiveStandaloneGuards;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.MockServerConfigurer;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;

/** Controllers that a test gives to a client by themselves are guarded as in the whole application. */
class StandaloneTest {

    private final ReactiveTestEvidence evidence = new ReactiveTestEvidence();
    private final ReactiveStandaloneGuards guards = new ReactiveStandaloneGuards(evidence);

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    static List<Attempt> attempts() {
        return Attempt.all("");
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void asksTheGuards(Attempt attempt) {
        WebTestClient portal =
                WebTestClient.bindToController(new Services()).apply(guards).build();
        attempt.showIn(evidence);
        EntityExchangeResult<String> answer = sent(portal, attempt);
        attempt.check(answer.getStatus().value(), answer.getResponseHeaders()::getFirst, answer.getResponseBody());
        attempt.showForeignIn(evidence);
        assertThat(sent(portal, attempt).getStatus().value())
                .isEqualTo(attempt.withoutConfirmations().status());
    }

    private static EntityExchangeResult<String> sent(WebTestClient portal, Attempt attempt) {
        return portal.post()
                .uri(attempt.path())
                .header("Content-Type", Attempt.TYPE)
                .bodyValue(Attempt.BODY)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    @Test
    void toPrepareLoginSuffices() {
        WebTestClient portal =
                WebTestClient.bindToController(new Services()).apply(guards).build();
        portal.get().uri("/eds").exchange().expectStatus().isUnauthorized();
        evidence.logIn(Recipients.RECIPIENT);
        portal.get().uri("/eds").exchange().expectBody(String.class).isEqualTo("form");
    }

    /** Whatever another configurer puts around the server, the guards find what is within. */
    @Test
    void standWithinADecoratedServer() {
        MockServerConfigurer decorating = new MockServerConfigurer() {
            @Override
            public void beforeServerCreated(WebHttpHandlerBuilder builder) {
                builder.httpHandlerDecorator(handler -> (request, response) -> handler.handle(request, response));
            }
        };
        WebTestClient portal = WebTestClient.bindToController(new Services())
                .apply(decorating)
                .apply(guards)
                .build();
        portal.post().uri("/eds").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void whatCannotBeGuardedIsNotBuilt() {
        for (Object[] controllers : new Object[][] {
            {new Portals.Unclassified.Forgotten()},
            {Portals.Unclassified.Forgotten.class},
            {new Services(), new Portals.Unclassified.Forgotten()},
        }) {
            WebTestClient.ControllerSpec portal =
                    WebTestClient.bindToController(controllers).apply(guards);
            assertThatThrownBy(portal::build)
                    .isInstanceOf(UnguardedHandlersException.class)
                    .hasMessageContaining("Forgotten");
        }
    }

    static Stream<Supplier<WebTestClient.MockServerSpec<?>>> others() {
        return Stream.of(
                () -> WebTestClient.bindToApplicationContext(new GenericApplicationContext()),
                () -> WebTestClient.bindToRouterFunction(new Functions().router()),
                () -> WebTestClient.bindToWebHandler(exchange -> Mono.empty()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void areForControllersAlone(Supplier<WebTestClient.MockServerSpec<?>> other) {
        assertThatThrownBy(() -> other.get().apply(guards)).hasMessageContaining("WebTestClient.bindToController");
    }

    @Test
    void areAppliedOnce() {
        WebTestClient.ControllerSpec twice =
                WebTestClient.bindToController(new Services()).apply(guards).apply(guards);
        assertThatThrownBy(twice::build).hasMessageContaining("Apply them once");
    }
}
