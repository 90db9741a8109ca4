package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import kz.kuzet.conformance.spring.answered.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generated controllers carry no annotation of Kuzet. What a type beside them says holds for them. */
class AnsweredTest {

    private static final String LIST = "META-INF/services/kz.kuzet.AnswersFor";
    private static final String GENERATED = "kz.kuzet.conformance.spring.answered.gen.";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestEvidence evidence() {
        return server.bean(TestEvidence.class);
    }

    @BeforeEach
    void nobodyHasLoggedIn() {
        evidence().reset();
        Calls.taken();
    }

    @Test
    void theServiceIsGuarded() {
        assertThat(server.post("/land", "form").statusCode()).isEqualTo(401);
        evidence().logIn(Recipients.RECIPIENT);
        assertThat(server.post("/land", "form").statusCode()).isEqualTo(401);
        evidence().reset().logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        assertThat(server.post("/land", "form").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        evidence().reset().logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/land", "form").body()).isEqualTo("transferred form");
        assertThat(Calls.taken()).containsExactly("transfer");
    }

    @Test
    void aHandlerThatIsAnsweredForOnItsOwnOnlyPrepares() {
        assertThat(server.get("/land/7").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
        evidence().logIn(Recipients.RECIPIENT);
        assertThat(server.get("/land/7").body()).isEqualTo("plot 7");
        assertThat(Calls.taken()).containsExactly("plot");
    }

    @Test
    void whatIsNoServiceIsCalledAsBefore() {
        assertThat(server.get("/notices").body()).isEqualTo("notices");
        assertThat(server.get("/land/version").body()).isEqualTo("1");
    }

    /** Where nobody is known to have answered, each handler is in doubt, and nothing leads to the guard. */
    @Test
    void withoutTheListNothingStarts() {
        ClassLoader lost = new HidingLoader("org.springframework.security.", LIST);
        assertThat(catchThrowable(() -> Server.start(lost, new Class<?>[] {Application.class})))
                .isInstanceOfSatisfying(
                        UnguardedHandlersException.class,
                        stopped -> assertThat(stopped.problems())
                                .hasSize(5)
                                .anySatisfy(problem -> assertThat(problem)
                                        .contains(
                                                "LandApi#transfer(String)",
                                                GENERATED + "LandApiController",
                                                " belongs to no service."))
                                .anySatisfy(problem -> assertThat(problem)
                                        .contains("NoticesApiController#notices()", " belongs to no service."))
                                .anySatisfy(problem -> assertThat(problem)
                                        .contains(
                                                "a_transfer",
                                                "no handler leads to it",
                                                GENERATED + "LandApiController")));
    }
}
