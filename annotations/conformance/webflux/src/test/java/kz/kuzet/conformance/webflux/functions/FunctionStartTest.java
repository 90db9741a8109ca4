package kz.kuzet.conformance.webflux.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.functions.start.Application;
import kz.kuzet.conformance.webflux.functions.start.Others;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import kz.kuzet.spring.webflux.ReactiveGuardFilters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A function of the application that would be reached without a guard stops the start, and is refused where it does not. */
class FunctionStartTest {

    private static final Class<?>[] PORTAL = {Application.class, ReactiveTestEvidence.class};

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    static Stream<String> unguarded() {
        return Application.unguarded().stream();
    }

    static Stream<String> doubtful() {
        return Application.doubtful().stream();
    }

    @ParameterizedTest
    @MethodSource("unguarded")
    void aRouteWithoutAGuardIsNamed(String router) {
        assertThat(stopped(PORTAL, "router=" + router))
                .singleElement()
                .asString()
                .startsWith("The route ")
                .contains(
                        " of the RouterFunction bean \"router\" carries no guard, or another filter hides it.",
                        ".filter(ReactiveGuardFilters.guard(…Guard.GUARD))");
        isRefused(router);
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void aGuardInDoubtIsNamed(String router) {
        assertThat(stopped(PORTAL, "router=" + router))
                .singleElement()
                .asString()
                .startsWith(
                        "The route (POST && /function) of the RouterFunction bean \"router\" has no guard that can be"
                                + " asked: ");
        isRefused(router);
    }

    private static void isRefused(String router) {
        try (Server server =
                Server.start(Server.withoutSecurity(), PORTAL, "router=" + router, "kuzet.unclassified=refuse")) {
            server.bean(ReactiveTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(server.post("/function", "").statusCode()).isEqualTo(403);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    /** The adapter asks the guard, although the code says that it calls it. */
    @Test
    void aGuardIsAskedEvenWhereTheCodeCallsIt() {
        try (Server server = Server.start(Server.withoutSecurity(), PORTAL)) {
            assertThat(server.post("/guarded", "").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
            server.bean(ReactiveTestEvidence.class).logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(server.post("/guarded", "").body()).isEqualTo("/guarded");
        }
    }

    @Test
    void aRouterThatIsCreatedForEachUseIsNamed() {
        assertThat(stopped(
                        new Class<?>[] {Others.Prototype.class, ReactiveTestEvidence.class},
                        "kuzet.not-offered=" + NotOffered.besides()))
                .singleElement()
                .asString()
                .isEqualTo("The RouterFunction bean \"router\" is no singleton, so its routes are not known before they"
                        + " are requested. Leave its scope away.");
    }

    /** The functions are the only doors of the portal, so without them its guard has none. */
    @Test
    void aServiceWithoutAFunctionHasNoDoor() {
        assertThat(stopped(new Class<?>[] {
                    kz.kuzet.conformance.webflux.functions.closed.Application.class, ReactiveTestEvidence.class
                }))
                .singleElement()
                .asString()
                .startsWith(
                        "The service r_closed of kz.kuzet.conformance.webflux.functions.closed.Application$Closed has"
                                + " a guard, but no handler leads to it, so nothing asks the guard.")
                .contains("ReactiveGuardFilters");
    }

    @Test
    void functionsWithGuardsNeedASource() {
        assertThatThrownBy(() -> Server.start(Server.withoutSecurity(), new Class<?>[] {Application.class})
                        .close())
                .hasStackTraceContaining("EvidenceSource");
    }

    @Test
    void functionsWithoutAServiceNeedNone() {
        try (Server server = Server.start(
                Server.withoutSecurity(),
                new Class<?>[] {Others.Excluded.class},
                "kuzet.not-offered=" + NotOffered.besides())) {
            assertThat(server.post("/function", "").body()).isEqualTo("function");
        }
    }

    @Test
    void anExclusionSaysWhy() {
        assertThatThrownBy(() -> ReactiveGuardFilters.notPublicService(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Write the reason");
        assertThatThrownBy(() -> ReactiveGuardFilters.guard(null)).isInstanceOf(NullPointerException.class);
    }

    private static List<String> stopped(Class<?>[] application, String... properties) {
        Throwable thrown = catchThrowable(() ->
                Server.start(Server.withoutSecurity(), application, properties).close());
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        return ((UnguardedHandlersException) thrown).problems();
    }
}
