package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.List;
import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.HidingLoader;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.portal.Application;
import kz.kuzet.conformance.webflux.start.Portals;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** An application that would not be guarded does not start. */
class StartTest {

    private static final String REMEDY =
            " belongs to no service. Write @PublicService, @NotPublicService or @PreparesRequest on it, or one of the"
                    + " first two on its class.";

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    private static List<String> stopped(Class<?> application, String... properties) {
        Throwable thrown =
                catchThrowable(() -> Server.start(application, properties).close());
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        return ((UnguardedHandlersException) thrown).problems();
    }

    @Test
    void anUnclassifiedHandlerIsNamed() {
        assertThat(stopped(Portals.Unclassified.class))
                .containsExactly(
                        Portals.Unclassified.Forgotten.class.getName() + "#one()" + REMEDY,
                        Portals.Unclassified.Forgotten.class.getName() + "#two(int)" + REMEDY);
    }

    @Test
    void aPropertyLowersThatToRefusingRequests() {
        try (Server server = Server.start(Portals.Unclassified.class, "kuzet.unclassified=refuse")) {
            assertThat(server.get("/one").statusCode()).isEqualTo(403);
            assertThat(server.get("/two?number=1").statusCode()).isEqualTo(403);
            assertThat(server.get("/two").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void anUnclassifiedObjectIsNamed() {
        assertThat(stopped(Portals.Objects.class))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("#handle(", REMEDY));
        try (Server server = Server.start(Portals.Objects.class, "kuzet.unclassified=refuse")) {
            assertThat(server.get("/object").statusCode()).isEqualTo(403);
            assertThat(server.get("/filtered").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bean", "mapping"})
    void functionsAreReported(String how) {
        assertThat(stopped(Portals.Functions.class, "how=" + how))
                .singleElement()
                .asString()
                .startsWith("The route (GET && /function) of the RouterFunction")
                .contains(" carries no guard, or another filter hides it.", "ReactiveGuardFilters.guard(…Guard.GUARD)");
        try (Server server = Server.start(Portals.Functions.class, "how=" + how, "kuzet.unclassified=refuse")) {
            assertThat(server.get("/function").statusCode()).isEqualTo(403);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    /** The start does not see what it leads to; its requests are refused. */
    @ParameterizedTest
    @ValueSource(strings = {"own", "object"})
    void functionsThatAreHiddenAreRefused(String how) {
        try (Server server = Server.start(Portals.Functions.class, "how=" + how)) {
            assertThat(server.get("/function").statusCode()).isEqualTo(403);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "refuse"})
    void anAdapterBeforeTheGuardsIsNotTolerated(String mode) {
        assertThat(stopped(Portals.Adapter.class, "kuzet.unclassified=" + mode))
                .containsExactly("Another HandlerAdapter stands before the guards: "
                        + Portals.Adapter.First.class.getName() + ". Give it a lower precedence.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "refuse"})
    void whatAnswersInPlaceOfTheDispatcherIsNotTolerated(String mode) {
        assertThat(stopped(Portals.Answering.class, "kuzet.unclassified=" + mode))
                .singleElement()
                .asString()
                .startsWith("The bean \"answering\" answers requests past all HandlerAdapters");
    }

    @Test
    void withoutASourceOfEvidenceNothingStarts() {
        assertThat(catchThrowable(() -> Server.start(kz.kuzet.conformance.webflux.nosource.Application.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Kuzet does not know what recipients have shown. Give a bean of type"
                        + " kz.kuzet.spring.webflux.ReactiveEvidenceSource, or use Spring Security.");
    }

    @Test
    void exclusionsAloneNeedNone() {
        try (Server server = Server.start(kz.kuzet.conformance.spring.start.excluded.Application.class)) {
            assertThat(server.get("/health").body()).isEqualTo("healthy");
        }
    }

    @Test
    void withoutAServerAGuardHasNoDoor() {
        assertThat(stopped(
                        kz.kuzet.conformance.webflux.nosource.Application.class,
                        "spring.main.web-application-type=none"))
                .singleElement()
                .asString()
                .contains("has a guard, but no handler leads to it, so nothing asks the guard."
                        + " The adapter for Spring Web (MVC, WebFlux) does not stand before it here");
    }

    @Test
    void aServiceThatIsNotOfferedNeedsNoServer() {
        Server.run(
                        new HidingLoader("org.springframework.security."),
                        new Class<?>[] {kz.kuzet.conformance.webflux.nosource.Application.class},
                        "spring.main.web-application-type=none",
                        "kuzet.not-offered="
                                + NotOffered.besides(kz.kuzet.conformance.webflux.nosource.Application.class)
                                + ",start_flux")
                .close();
    }

    /** Registered when the application runs. */
    @SuppressWarnings("unused")
    public static final class Late {
        public String unclassified() {
            return Calls.made("late");
        }

        @NotPublicService(reason = "-")
        public org.springframework.http.ResponseEntity<String> excluded() {
            return org.springframework.http.ResponseEntity.ok(Calls.made("excluded"));
        }
    }

    @Test
    void aHandlerThatIsAddedLaterIsRefusedUnlessItIsClassified() throws Exception {
        try (Server own = Server.start(Application.class, "kuzet.packages=kz.kuzet.conformance")) {
            add(own, "/late", Late.class.getMethod("unclassified"));
            add(own, "/late-excluded", Late.class.getMethod("excluded"));
            HttpResponse<String> refused = own.get("/late", "Accept-Language", "en");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body())
                    .isEqualTo("{\"type\":\"urn:kuzet:problem:unclassified\",\"title\":\"The service cannot be provided"
                            + " in this way\",\"status\":403,\"detail\":\"It has not been stated which public"
                            + " service this address belongs to.\"}");
            assertThat(Calls.taken()).isEmpty();
            assertThat(own.get("/late-excluded").body()).isEqualTo("excluded");
        }
    }

    private static void add(Server to, String path, Method method) {
        RequestMappingHandlerMapping mapping =
                to.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.registerMapping(RequestMappingInfo.paths(path).build(), new Late(), method);
    }
}
