package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.jersey.answered.gen.LandApi;
import kz.kuzet.conformance.jersey.answered.gen.NoticesApi;
import kz.kuzet.conformance.jersey.shapes.Calls;
import kz.kuzet.conformance.jersey.shapes.Free;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generated resources carry no annotation of Kuzet. What a type beside them says holds for them. */
class AnsweredTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();

    private static Server server;

    /** The packages of the application are named there, and the generated resources lie elsewhere. */
    private static Server serverOfPackages;

    @BeforeAll
    static void start() throws Exception {
        server = Server.of(application());
        serverOfPackages = Server.of(application().property(GuardFeature.PACKAGES, Free.class.getPackageName()));
    }

    private static TestApplication application() {
        return new TestApplication(LandApi.class, NoticesApi.class, Free.class).register(new GuardFeature(EVIDENCE));
    }

    @AfterAll
    static void stop() {
        server.close();
        serverOfPackages.close();
    }

    @BeforeEach
    void nobodyHasLoggedIn() {
        EVIDENCE.reset();
        Calls.take();
    }

    @Test
    void theServiceIsGuarded() throws Exception {
        assertGuarded(server);
        assertGuarded(serverOfPackages);
    }

    private static void assertGuarded(Server server) throws Exception {
        EVIDENCE.reset();
        Answer nobody = server.post("land", "a request");
        assertThat(nobody.status()).as(nobody.body()).isEqualTo(401);
        assertThat(nobody.problem("service")).isEqualTo("answered_land");
        assertThat(server.get("land/plot").status()).isEqualTo(401);
        EVIDENCE.reset().logIn(RECIPIENT);
        assertThat(server.post("land", "a request").status()).isEqualTo(401);
        assertThat(Calls.take()).isEmpty();
        assertThat(server.get("land/plot").body()).isEqualTo("plot");
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("land", "a request").body()).isEqualTo("transfer");
        assertThat(Calls.take()).containsExactly("plot", "transfer");
    }

    @Test
    void whatIsNoServiceIsCalledAsBefore() throws Exception {
        assertThat(server.get("notices").body()).isEqualTo("notices");
        assertThat(server.get("land/version").body()).isEqualTo("1");
    }
}
