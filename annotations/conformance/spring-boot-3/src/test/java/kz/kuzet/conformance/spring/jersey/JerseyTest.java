package kz.kuzet.conformance.spring.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.HidingLoader;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.spring.audit.Listeners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources are guarded within Spring Boot, whatever Jersey discovers by itself, and Spring is asked for what is Spring's. */
class JerseyTest {

    private static final String RECIPIENT = "900101300017";

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.jersey.type=servlet",
                "spring.jersey.type=filter",
                "spring.jersey.servlet.load-on-startup=1",
                "spring.jersey.init[jersey.config.disableAutoDiscovery]=true",
                "spring.jersey.init[jersey.config.disableMetainfServicesLookup]=true"
            })
    void startsWithoutASourceOfEvidenceOfSpring(String property) {
        try (Server server = Server.start(kz.kuzet.conformance.spring.jersey.resources.Application.class, property)) {
            assertThat(server.post("/api/certificate", "x").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
            assertThat(server.post("/api/certificate", "x", "X-Recipient", RECIPIENT)
                            .body())
                    .isEqualTo("certificate");
        }
    }

    @Test
    void resourcesWithoutTheirAdapterStopTheStart() {
        Class<?>[] application = {kz.kuzet.conformance.spring.jersey.resources.Application.class};
        assertThat(catchThrowable(() -> Server.start(new HidingLoader("kz.kuzet.jakarta."), application)))
                .hasMessageContaining(
                        "The adapter for Jakarta REST does not stand before it here: serve it with Jakarta"
                                + " REST, with kuzet-jakarta among the libraries.");
    }

    @Test
    void aControllerBesideResourcesNeedsOne() {
        assertThat(catchThrowable(() -> Server.start(kz.kuzet.conformance.spring.jersey.mixed.Application.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Kuzet does not know what recipients have shown.");
    }

    @Test
    void controllersAndResourcesAreGuardedBesideEachOther() {
        Class<?>[] application = {
            kz.kuzet.conformance.spring.jersey.mixed.Application.class,
            kz.kuzet.conformance.spring.jersey.mixed.Evidence.class
        };
        try (Server server = Server.start(Server.withoutSecurity(), application)) {
            assertThat(server.post("/api/certificate", "x").statusCode()).isEqualTo(401);
            assertThat(server.post("/letter", "x").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void listenersOfTheContextHearOfResources() {
        Class<?>[] application = {kz.kuzet.conformance.spring.jersey.resources.Application.class, Listeners.Plain.class
        };
        try (Server one = Server.start(Server.withoutSecurity(), application, "name=one");
                Server two = Server.start(Server.withoutSecurity(), application, "name=two")) {
            Listeners.heard();
            assertThat(one.post("/api/certificate", "x").statusCode()).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("one first StepUpRequired", "one later StepUpRequired");
            assertThat(two.post("/api/certificate", "x").statusCode()).isEqualTo(401);
            assertThat(Listeners.heard()).containsExactly("two first StepUpRequired", "two later StepUpRequired");
        }
    }

    /** Spring leaves the account to Jersey, and Jersey finds that no resource leads to the guard. */
    @Test
    void aResourceThatIsNotRegisteredStopsJersey() {
        Class<?> application = kz.kuzet.conformance.spring.jersey.unregistered.Application.class;
        String filter = "spring.jersey.type=filter";
        assertThat(catchThrowable(() -> Server.start(application, filter).close()))
                .isNotNull();
        String notOffered = "kuzet.not-offered=" + NotOffered.besides(application) + ",jersey_unregistered";
        try (Server server = Server.start(application, filter, notOffered)) {
            assertThat(server.get("/api/health").body()).isEqualTo("health");
        }
    }
}
