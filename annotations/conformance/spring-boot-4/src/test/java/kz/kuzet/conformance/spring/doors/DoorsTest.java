package kz.kuzet.conformance.spring.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.NotOffered;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.spring.doors.scan.app.Portals;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.ReactiveTestEvidence;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Applications of Spring Boot that used to start although handlers of theirs were reached past their guards. */
class DoorsTest {

    private static final String HERE = DoorsTest.class.getPackageName() + ".";
    private static final String LICENCE = HERE + "webflux.Application$Licence";

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void whatNoServerServesIsStopped() {
        assertThat(stopped(kz.kuzet.conformance.spring.doors.webflux.Application.class, type("none")))
                .singleElement()
                .asString()
                .isEqualTo(
                        "The service doors_webflux of " + LICENCE + ", a web controller of Spring, has a guard, but no"
                                + " handler leads to it, so nothing asks the guard."
                                + " The adapter for Spring Web (MVC, WebFlux) does not stand before"
                                + " it here: serve it with Spring Web (MVC, WebFlux), with"
                                + " kuzet-spring among the libraries. Or call the guard in the code"
                                + " of the endpoint before anything is provided, and"
                                + " write @CallsGuard beside @PublicService. If this"
                                + " application does not offer the service, name its"
                                + " code, its class or its package in the property"
                                + " kuzet.not-offered.");
    }

    @Test
    void aServiceThatIsNotOfferedIsNot() {
        for (String name : List.of("doors_webflux", LICENCE, LICENCE.replace('$', '.'), HERE + "webflux")) {
            start(
                            kz.kuzet.conformance.spring.doors.webflux.Application.class,
                            type("none"),
                            "kuzet.not-offered="
                                    + NotOffered.besides(kz.kuzet.conformance.spring.doors.webflux.Application.class)
                                    + "," + name)
                    .close();
        }
    }

    /** With servlets on the class path too, WebFlux serves it if the application says so. */
    @Test
    void onWebFluxItIsGuarded() {
        Class<?>[] application = {
            kz.kuzet.conformance.spring.doors.webflux.Application.class, ReactiveTestEvidence.class
        };
        try (Server server = Server.start(Server.withoutSecurity(), application, type("reactive"))) {
            assertThat(server.post("/licence", "").statusCode()).isEqualTo(401);
            server.bean(ReactiveTestEvidence.class)
                    .logIn(RecipientId.of("900101300017"))
                    .confirmWhateverIsSent(Factor.EDS);
            assertThat(server.post("/licence", "").body()).isEqualTo("reached");
        }
    }

    @Test
    void aPropertyLowersThatToAWarning() {
        start(kz.kuzet.conformance.spring.doors.webflux.Application.class, type("none"), "kuzet.unclassified=refuse")
                .close();
    }

    @Test
    void aHandlerOfAnotherKindInAControllerIsSeen() {
        Class<?> application = kz.kuzet.conformance.spring.doors.mixed.Application.class;
        assertThat(stopped(application))
                .singleElement()
                .asString()
                .startsWith(
                        "The service doors_mixed of " + application.getName() + "$Mixed is also a message handler of"
                                + " Spring (STOMP), and reached as such its guard is not asked.");
        try (Server server = Server.start(application, "kuzet.unclassified=refuse")) {
            assertThat(server.post("/mixed", "").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
            assertThat(server.post("/calling", "").body()).isEqualTo("calling");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"method", "registrar", "postprocessor", "singleton", "mapping"})
    void functionsAreReportedHoweverTheyAreRegistered(String how) {
        Class<?> application = kz.kuzet.conformance.spring.doors.functions.Application.class;
        assertThat(stopped(application, "how=" + how))
                .singleElement()
                .asString()
                .startsWith("The route (POST && /function) of the RouterFunction")
                .contains(" carries no guard, or another filter hides it.");
        try (Server server = Server.start(application, "how=" + how, "kuzet.unclassified=refuse")) {
            assertThat(server.post("/function", "").statusCode()).isEqualTo(403);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void functionsThatAMappingOfTheApplicationHidesAreRefused() {
        try (Server server = Server.start(kz.kuzet.conformance.spring.doors.functions.Application.class, "how=own")) {
            assertThat(server.post("/function", "").statusCode()).isEqualTo(403);
        }
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void theServletBehindAControllerIsJudged() {
        Class<?> application = kz.kuzet.conformance.spring.doors.wrapped.Application.class;
        String classified = "servlet=" + application.getName() + "$Classified";
        assertThat(stopped(application, classified))
                .singleElement()
                .asString()
                .startsWith(
                        "The service doors_wrapped of " + application.getName() + "$Classified is also a servlet, and"
                                + " reached as such its guard is not asked. The adapter for Jakarta Servlet does not"
                                + " stand before it here:");
        try (Server server = Server.start(application, classified, "kuzet.unclassified=refuse")) {
            assertThat(server.post("/wrapped", "").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
            server.bean(TestEvidence.class)
                    .logIn(RecipientId.of("900101300017"))
                    .confirmWhateverIsSent(Factor.EDS);
            assertThat(server.post("/wrapped", "").body()).isEqualTo("classified");
        }
    }

    @Test
    void theServletBehindAControllerHasToBeClassified() {
        Class<?> application = kz.kuzet.conformance.spring.doors.wrapped.Application.class;
        assertThat(stopped(
                        application,
                        "servlet=" + application.getName() + "$Forgotten",
                        "kuzet.not-offered=" + NotOffered.besides()))
                .singleElement()
                .asString()
                .contains(application.getName() + "$Forgotten, belongs to no service.");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Portals.ByName.class,
                Portals.ByClass.class,
                Portals.ByPlaceholder.class,
                Portals.ByPattern.class,
                Portals.ByComposedAnnotation.class,
                Portals.ByScanner.class
            })
    void packagesThatAreScannedAreTheApplications(Class<?> portal) {
        assertThat(stopped(portal, "beside=" + HERE + "scan.beside"))
                .singleElement()
                .asString()
                .startsWith(HERE + "scan.beside.Forgotten#beside() belongs to no service.");
    }

    @Test
    void whatALibraryScansIsTheLibrarys() {
        try (Server server = Server.start(Portals.WithLibrary.class)) {
            assertThat(server.get("/beside").body()).isEqualTo("beside");
        }
    }

    private static String type(String type) {
        return "spring.main.web-application-type=" + type;
    }

    private static List<String> stopped(Class<?> application, String... properties) {
        Throwable thrown = catchThrowable(() -> start(application, properties).close());
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        return ((UnguardedHandlersException) thrown).problems();
    }

    private static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        return Server.run(Server.withoutOtherAdapters(), new Class<?>[] {application}, properties);
    }
}
