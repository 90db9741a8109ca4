package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import kz.kuzet.conformance.servlet.Front.Way;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No way to a servlet leads past its guard. */
class WaysTest {

    private final TestEvidence evidence = new TestEvidence();

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    record Led(Container container, Way way) {}

    static List<Led> ways() {
        List<Led> ways = new ArrayList<>();
        for (Container container : Container.values()) {
            for (Way way : EnumSet.complementOf(EnumSet.of(Way.ERROR))) {
                ways.add(new Led(container, way));
            }
        }
        return ways;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyWayLeadsThroughTheGuard(Led led) throws Exception {
        try (Portal portal =
                Portal.of(List.of(Front.class, Shapes.OneByOne.class)).start(led.container(), evidence)) {
            String[] headers = {"Way", led.way().name(), "To", "OneByOne"};
            HttpResponse<String> nobody = portal.post("/front", null, headers);
            assertThat(nobody.body()).contains("\"status\":401", "\"service\":\"one_by_one\"");
            assertThat(Calls.taken()).isEmpty();
            evidence.logIn(Recipients.RECIPIENT);
            assertThat(portal.post("/front", null, headers).body()).contains("\"status\":401", "requestDigest");
            assertThat(Calls.taken()).isEmpty();
            evidence.confirmWhateverIsSent(Factor.EDS);
            assertThat(portal.post("/front", null, headers).body()).isEqualTo("post");
            assertThat(portal.send("PUT", "/front", null, headers).body()).isEqualTo("put");
            assertThat(Calls.taken()).containsExactly("post", "put");
        }
    }

    /** Whoever confirmed a request to the first address has not confirmed what the server makes of it. */
    @ParameterizedTest
    @EnumSource
    void whereItIsLedIsConfirmedToo(Container container) throws Exception {
        try (Portal portal =
                Portal.of(List.of(Front.class, Shapes.OneByOne.class)).start(container, evidence)) {
            RequestDigest first = ClientText.digest("one_by_one", "POST", "/front", null, null);
            evidence.logIn(Recipients.RECIPIENT).confirm(new Confirmation(Factor.EDS, Recipients.RECIPIENT, first));
            assertThat(portal.post("/front", null, "Way", "FORWARD", "To", "OneByOne")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfAnErrorIsGuarded(Container container) throws Exception {
        try (Portal portal = Portal.of(List.of(Front.class, Shapes.OneByOne.class))
                .errorPage(409, "/onebyone")
                .start(container, evidence)) {
            for (String method : List.of("GET", "POST")) {
                assertThat(portal.send(method, "/front", null, "Way", "ERROR", "To", "-")
                                .body())
                        .contains("\"status\":401", "\"service\":\"one_by_one\"");
                assertThat(Calls.taken()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAsynchronousServletIsCalledAfterItsGuard(Container container) throws Exception {
        try (Portal portal = Portal.of(List.of(Shapes.Asynchronous.class)).start(container, evidence)) {
            for (String how : List.of("dispatching", "wrapped", "completing")) {
                evidence.reset().logIn(Recipients.RECIPIENT);
                assertThat(portal.post("/asynchronous", "a body", "How", how).statusCode())
                        .isEqualTo(401);
                assertThat(Calls.taken()).isEmpty();
                evidence.confirm(new Confirmation(
                        Factor.EDS,
                        Recipients.RECIPIENT,
                        ClientText.digest("asynchronous", "POST", "/asynchronous", null, "a body")));
                assertThat(portal.post("/asynchronous", "a body", "How", how).body())
                        .isEqualTo((how.equals("completing") ? "completed: " : "resumed: ") + "a body");
                Calls.taken();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHttpServletDoesByItselfIsGuardedToo(Container container) throws Exception {
        try (Portal portal =
                Portal.of(List.of(Services.Eds.class, Shapes.OneByOne.class)).start(container, evidence)) {
            HttpResponse<String> modified = portal.get("/eds", "If-Modified-Since", "Tue, 01 Jan 2030 00:00:00 GMT");
            assertThat(modified.statusCode()).isEqualTo(401);
            HttpResponse<String> head = portal.send("HEAD", "/eds", null);
            assertThat(head.statusCode()).isEqualTo(401);
            assertThat(head.headers().firstValue("Last-Modified")).isEmpty();
            assertThat(modified.headers().firstValue("Last-Modified")).isEmpty();
            assertThat(Calls.taken()).isEmpty();
            evidence.logIn(Recipients.RECIPIENT);
            assertThat(portal.get("/eds", "If-Modified-Since", "Tue, 01 Jan 2030 00:00:00 GMT")
                            .statusCode())
                    .isEqualTo(304);
            assertThat(portal.send("HEAD", "/eds", null).headers().firstValue("Last-Modified"))
                    .isPresent();
            evidence.reset();
            // Nothing of the application answers these.
            assertThat(portal.send("OPTIONS", "/onebyone", null).headers().firstValue("Allow"))
                    .isPresent();
            assertThat(portal.send("PATCH", "/onebyone", null).statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(portal.send("get", "/onebyone", null).statusCode()).isEqualTo(501);
            assertThat(portal.send("HEAD", "/onebyone", null).statusCode()).isEqualTo(401);
        }
    }

    /** A filter of the application that is mapped to addresses stands before the guard. */
    @ParameterizedTest
    @EnumSource
    void whatAFilterHasReadIsRefused(Container container) throws Exception {
        Filter reading = (request, response, chain) -> {
            request.getInputStream().readAllBytes();
            chain.doFilter(request, response);
        };
        try (Portal portal = Portal.of(List.of(Services.Eds.class))
                .with(context -> context.addFilter("reading", reading)
                        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*"))
                .start(container, evidence)) {
            evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(portal.post("/eds", "a body").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }
}
