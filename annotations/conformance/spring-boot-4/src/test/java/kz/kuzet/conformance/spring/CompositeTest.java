package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.spring.composite.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The request of a composite service, once sent, covers its components and nothing else (para 2(5)). */
class CompositeTest {

    private static final String COMPONENTS = "[c_first as RECEIVE_AS_COMPONENT, c_second as RECEIVE_AS_COMPONENT]";

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

    @Test
    void oneSignatureCoversTheComponentsAndNothingElse() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/together", "the request").body()).isEqualTo("together covers " + COMPONENTS);
        assertThat(server.post("/together/sent", "the request").body()).isEqualTo("together covers " + COMPONENTS);
        assertThat(server.post("/free/forward", "the request").body()).isEqualTo("together covers " + COMPONENTS);
    }

    @Test
    void withoutTheSignatureNobodyIsAsked() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        assertThat(server.post("/together", "the request").statusCode()).isEqualTo(401);
        assertThat(server.post("/free/forward", "the request").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void toPrepareTheCompositeCoversNothing() {
        evidence.logIn(Recipients.RECIPIENT);
        assertThat(server.get("/together").body()).isEqualTo("form covers []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second", "other"})
    void aServiceThatIsNotCompositeCoversNothing(String service) {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/" + service, "the request").body()).isEqualTo(service + " covers []");
    }

    @Test
    void aHandlerWithoutADecisionCoversNothing() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/free", "the request").body()).isEqualTo("free covers []");
    }

    /** What was granted to one handler is not granted to another that it includes, and is still there afterwards. */
    @Test
    void aHandlerThatIsIncludedByACompositeCoversNothing() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/handing", "the request").body())
                .isEqualTo("free covers []; handing covers " + COMPONENTS);
    }
}
