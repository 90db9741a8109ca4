package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.conformance.spring.scoped.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Controllers behind scoped proxies, and those that are made anew for each request, are guarded like all others. */
class ScopedTest {

    private static Server server;
    private static TestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(TestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        evidence.reset();
        Calls.taken();
    }

    static List<String> handlers() {
        List<String> handlers = new ArrayList<>();
        for (String scope : List.of("request", "session", "prototype")) {
            for (String kind : List.of("class", "interface", "target")) {
                handlers.add(scope + "-" + kind);
            }
            if (!scope.equals("prototype")) {
                handlers.add("made-" + scope + "-class");
                handlers.add("made-" + scope + "-interface");
            }
        }
        handlers.add("made-prototype-plain");
        return handlers;
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void isGuarded(String handler) {
        assertThat(server.post("/" + handler, "the request").statusCode()).isEqualTo(401);
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        assertThat(server.post("/" + handler, "the request").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        evidence.confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/" + handler, "the request").body()).isEqualTo(handler);
        assertThat(Calls.taken()).containsExactly(handler);
    }

    /** One more is made for the call, and it can be of another class. */
    @ParameterizedTest
    @ValueSource(strings = {"made-prototype-class", "made-prototype-interface"})
    void isRefusedWhereWhatIsCalledCannotBeSeenBefore(String handler) {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/" + handler, "the request").statusCode()).isEqualTo(403);
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void whatIsUnclassifiedStopsTheStartAndIsNamed() {
        Throwable thrown =
                catchThrowable(() -> Server.start(kz.kuzet.conformance.spring.start.scoped.Application.class));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        UnguardedHandlersException.class,
                        stopped -> assertThat(stopped.problems())
                                .extracting(
                                        problem -> problem.substring(problem.indexOf('$') + 1, problem.indexOf('(')))
                                .containsExactly(
                                        "Made#made",
                                        "RequestClass#send",
                                        "RequestTarget#send",
                                        "SessionClass#send",
                                        "SessionTarget#send"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-class", "request-interface", "session-class", "session-interface", "made"})
    void whatIsUnclassifiedIsRefusedWhereItDoesNotStopTheStart(String handler) {
        try (Server own =
                Server.start(kz.kuzet.conformance.spring.start.scoped.Application.class, "kuzet.unclassified=refuse")) {
            assertThat(own.post("/" + handler, "the request").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }
}
