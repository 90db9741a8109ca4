package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kuzet.conformance.jersey.shapes.AsyncService;
import kz.kuzet.conformance.jersey.shapes.Calls;
import kz.kuzet.conformance.jersey.shapes.EverythingIsFine;
import kz.kuzet.conformance.jersey.shapes.ForwardingFilter;
import kz.kuzet.conformance.jersey.shapes.GenericService;
import kz.kuzet.conformance.jersey.shapes.InheritedService;
import kz.kuzet.conformance.jersey.shapes.InheritedService$$Proxy;
import kz.kuzet.conformance.jersey.shapes.InterfaceServiceBean;
import kz.kuzet.conformance.jersey.shapes.LocatorOfService;
import kz.kuzet.conformance.jersey.shapes.Locators;
import kz.kuzet.conformance.jersey.shapes.MethodService;
import kz.kuzet.conformance.jersey.shapes.ReadingService;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.EvidenceSource;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a resource method is written and however it is reached, its guard stands before it. */
class WaysRoundTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(new TestApplication(
                        MethodService.class,
                        InheritedService.class,
                        InheritedService$$Proxy.class,
                        GenericService.class,
                        AsyncService.class,
                        ReadingService.class,
                        Locators.class,
                        ForwardingFilter.class)
                .register(new InterfaceServiceBean())
                .register(new GuardFeature(EVIDENCE)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void nobodyHasLoggedIn() {
        EVIDENCE.reset();
        Calls.take();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, method, method",
        "PUT, method, method_put",
        "POST, interface, interface",
        "POST, inherited, inherited",
        "POST, proxied, inherited",
        "POST, generic, generic",
        "POST, async/suspended, suspended",
        "POST, async/stage, stage",
        "GET, reading, reading",
        "OPTIONS, reading/options, options",
        "POST, locators/typed, located",
        "POST, locators/object, located",
        "POST, locators/class, located",
        "POST, locators/interface, interface",
        "POST, locators/nested/nested/object, located",
        "POST, forwarded, method",
        "GET, forwarded, method",
    })
    void noMethodIsCalledWithoutItsGuard(String method, String path, String called) throws Exception {
        Answer withoutLogin = server.send(method, path, "");
        assertThat(withoutLogin.status()).as(withoutLogin.body()).isEqualTo(401);
        EVIDENCE.reset().logIn(RECIPIENT);
        Answer unconfirmed = server.send(method, path, "");
        assertThat(unconfirmed.status()).isEqualTo(401);
        assertThat(unconfirmed.header("WWW-Authenticate")).contains("insufficient_user_authentication");
        assertThat(Calls.take()).isEmpty();
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        Answer confirmed = server.send(method, path, "");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.body()).isEqualTo(called);
        assertThat(Calls.take()).containsExactly(called);
    }

    @Test
    void headIsGuardedAsTheGetFromWhichItIsDerived() throws Exception {
        assertThat(server.send("HEAD", "reading", "").status()).isEqualTo(401);
        EVIDENCE.reset().logIn(RECIPIENT);
        assertThat(server.send("HEAD", "reading", "").status()).isEqualTo(401);
        assertThat(Calls.take()).isEmpty();
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.send("HEAD", "reading", "").status()).isEqualTo(200);
        assertThat(Calls.take()).containsExactly("reading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"method", "reading", "interface"})
    void derivedOptionsCallNothing(String path) throws Exception {
        assertThat(server.send("OPTIONS", path, "").status()).isEqualTo(200);
        assertThat(Calls.take()).isEmpty();
    }

    @Test
    void derivedOptionsBelowALocatorCallNothing() throws Exception {
        assertThat(server.send("OPTIONS", "locators/typed", "").status())
                .isEqualTo(Server.container().statusOfDerivedOptionsBelowLocator());
        assertThat(Calls.take()).isEmpty();
    }

    @Test
    void preparingTakesLoginAndPassword() throws Exception {
        assertThat(server.get("method/form").status()).isEqualTo(401);
        assertThat(Calls.take()).isEmpty();
        EVIDENCE.reset().logIn(RECIPIENT);
        assertThat(server.get("method/form").body()).isEqualTo("form");
    }

    @Test
    void whatIsNoServiceIsCalledAsBefore() throws Exception {
        assertThat(server.get("method").body()).isEqualTo("open");
        assertThat(server.send("DELETE", "method", "").status()).isEqualTo(204);
        assertThat(Calls.take()).containsExactly("open", "nothing");
    }

    @Test
    void anObjectFoundByALocatorIsRefusedWhereNobodyClassifiedIt() throws Exception {
        Locators.find(Uncompiled.instance("Found", """
            public class Found {
                @jakarta.ws.rs.GET public String get() { return "found"; }
            }
            """));
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        Answer answer = server.get("locators/found");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem("type")).isEqualTo("urn:kuzet:problem:unclassified");
    }

    @Test
    void aLocatorThatIsItselfAServiceIsRefusedWhenItIsMet() throws Exception {
        Locators.find(LocatorOfService::new);
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        Answer answer = server.get("locators/found/free");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(Calls.take()).isEmpty();
    }

    @Test
    void anExceptionMapperCannotCallTheMethod() throws Exception {
        EvidenceSource failing = request -> {
            throw new IllegalStateException("the session store is down");
        };
        try (Server mapped = Server.of(
                new TestApplication(MethodService.class, EverythingIsFine.class).register(new GuardFeature(failing)))) {
            assertThat(mapped.post("method", "a request").body()).isEqualTo("fine: IllegalStateException");
            assertThat(mapped.get("method/form").body()).isEqualTo("fine: IllegalStateException");
        }
        assertThat(Calls.take()).isEmpty();
    }

    @Test
    void anExceptionMapperDoesNotChangeWhatAGuardAnswers() throws Exception {
        try (Server mapped = Server.of(new TestApplication(MethodService.class, EverythingIsFine.class)
                .register(new GuardFeature(EVIDENCE))
                .property(GuardFeature.MAX_REQUEST_SIZE, 3))) {
            assertThat(mapped.post("method", "abc").status()).isEqualTo(401);
            assertThat(mapped.post("method", "abcd").status()).isEqualTo(401);
            EVIDENCE.reset().logIn(RECIPIENT);
            assertThat(mapped.post("method", "abc").status()).isEqualTo(401);
            assertThat(mapped.post("method", "abcd").status()).isEqualTo(413);
        }
        assertThat(Calls.take()).isEmpty();
    }

    @Test
    void noEvidenceIsNoAccess() throws Exception {
        try (Server server =
                Server.of(new TestApplication(MethodService.class).register(new GuardFeature(r -> null)))) {
            assertThat(List.of(
                            server.post("method", "a").status(),
                            server.get("method/form").status()))
                    .containsOnly(403);
        }
        assertThat(Calls.take()).isEmpty();
    }
}
