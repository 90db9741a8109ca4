package kz.kuzet.conformance.spring.servlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.spring.audit.Listeners;
import kz.kuzet.conformance.spring.servlets.portal.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servlets within Spring Boot are guarded, however they are registered, and Spring's evidence counts for them. */
class ServletsTest {

    private static final String PORTAL = Application.class.getName() + "$";

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void eachIsGuarded() {
        try (Server server = Server.start(Application.class)) {
            List<String> paths = List.of("/scanned", "/registered", "/plainBean/");
            for (String path : paths) {
                assertThat(server.post(path, "a").statusCode()).as(path).isEqualTo(401);
            }
            assertThat(Calls.taken()).isEmpty();
            server.bean(TestEvidence.class).logIn(Recipients.RECIPIENT);
            for (String path : paths) {
                assertThat(server.post(path, "a").body()).as(path).contains("requestDigest");
            }
            assertThat(Calls.taken()).isEmpty();
            server.bean(TestEvidence.class).confirmWhateverIsSent(Factor.EDS);
            for (String path : paths) {
                assertThat(server.post(path, "a" + path).body()).isEqualTo("a" + path);
            }
            assertThat(Calls.taken()).hasSameSizeAs(paths);
        }
    }

    @Test
    void listenersOfTheContextHearOfServlets() {
        Class<?>[] application = {Application.class, Listeners.Plain.class};
        try (Server one = Server.start(Server.withoutSecurity(), application, "name=one");
                Server two = Server.start(Server.withoutSecurity(), application, "name=two")) {
            Listeners.heard();
            assertThat(one.post("/scanned", "a").statusCode()).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("one first StepUpRequired", "one later StepUpRequired");
            assertThat(two.post("/registered", "a").statusCode()).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("two first StepUpRequired", "two later StepUpRequired");
        }
    }

    @Test
    void oneThatNobodyClassifiedStopsTheStart() {
        assertThat(stopped("forgotten=true"))
                .singleElement()
                .asString()
                .contains(PORTAL + "Forgotten, belongs to no service.");
        try (Server server = Server.start(Application.class, "forgotten=true", "kuzet.unclassified=refuse")) {
            assertThat(server.post("/forgotten", "a").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void oneThatIsNotRegisteredStopsTheStart() {
        assertThat(stopped("registered=false"))
                .singleElement()
                .asString()
                .startsWith("The service servlets_registered of " + PORTAL
                        + "Registered, a servlet, has a guard, but no" + " handler leads to it");
    }

    @Test
    void withoutEvidenceNothingStarts() {
        assertThat(catchThrowable(() -> Server.start(Application.class, "evidence=false")))
                .hasMessageStartingWith("Kuzet does not know what recipients have shown.");
    }

    @Test
    void withoutTheAdapterForServletsTheStartIsStopped() {
        Throwable thrown =
                catchThrowable(() -> Server.start(Server.withoutOtherAdapters(), new Class<?>[] {Application.class}));
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        assertThat(((UnguardedHandlersException) thrown).problems())
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem)
                        .contains("a servlet, has a guard, but no handler leads to it", "with kuzet-jakarta among"));
    }

    private static List<String> stopped(String property) {
        String notOffered = "kuzet.not-offered=" + NotOffered.besides(Application.class);
        Throwable thrown = catchThrowable(() -> Server.start(Application.class, property, notOffered));
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        return ((UnguardedHandlersException) thrown).problems();
    }
}
