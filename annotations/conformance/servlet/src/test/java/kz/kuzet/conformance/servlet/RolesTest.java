package kz.kuzet.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Servlet;
import java.util.List;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.servlet.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The class and the method that are called are judged. */
class RolesTest {

    private final TestEvidence evidence = new TestEvidence();

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    private Portal portal(Container container, Class<? extends Servlet> servlet) throws Exception {
        return Portal.of(List.of(servlet)).start(container, evidence);
    }

    @ParameterizedTest
    @EnumSource
    void eachMethodSpeaksForItself(Container container) throws Exception {
        try (Portal portal = portal(container, Shapes.OneByOne.class)) {
            assertThat(portal.get("/onebyone").headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer acr_values=\"login_password\"");
            assertThat(portal.post("/onebyone", "a").headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer acr_values=\"login_password_eds\"");
            assertThat(Calls.taken()).isEmpty();
            assertThat(portal.send("PUT", "/onebyone", "a").body()).isEqualTo("put");
            assertThat(portal.send("DELETE", "/onebyone", null).body()).isEqualTo("delete");
            evidence.logIn(Recipients.RECIPIENT);
            assertThat(portal.get("/onebyone").body()).isEqualTo("get");
            assertThat(portal.post("/onebyone", "a").statusCode()).isEqualTo(401);
        }
    }

    /** What it does before it hands on belongs to the service of the class. */
    @ParameterizedTest
    @EnumSource
    void whatCallsTheOtherMethodsIsGuarded(Container container) throws Exception {
        try (Portal portal = portal(container, Shapes.Serving.class)) {
            for (String method : List.of("GET", "POST", "HEAD", "OPTIONS", "TRACE", "PURGE")) {
                assertThat(portal.send(method, "/serving", null).statusCode())
                        .as(method)
                        .isIn(401, 405);
            }
            assertThat(Calls.taken()).isEmpty();
            evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(portal.get("/serving").body()).isEqualTo("get");
            assertThat(portal.post("/serving", "a").body()).isEqualTo("post");
            assertThat(Calls.taken()).containsExactly("service", "get", "service", "post");
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneRequestBelongsToOneService(Container container) throws Exception {
        Portal.Builder portal = Portal.of(List.of(Shapes.TwoServices.class));
        assertThatThrownBy(() -> portal.start(container, evidence).close())
                .message()
                .contains("Shapes$TwoServices passes one request to service and doPost, which belong to different"
                        + " services: first_of_two, second_of_two.");
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Portal refusing = portal.parameter("kuzet.unclassified", "refuse").start(container, evidence)) {
            assertThat(refusing.post("/twoservices", "a").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
            assertThat(refusing.get("/twoservices").statusCode()).isEqualTo(405);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServletThatKnowsNoHttpIsGuarded(Container container) throws Exception {
        try (Portal portal = portal(container, Shapes.Generic.class)) {
            assertThat(portal.send("PURGE", "/generic", null).statusCode()).isIn(401, 405);
            assertThat(portal.post("/generic", "a").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
            evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(portal.post("/generic", "a").body()).isEqualTo("generic");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatSaysNothingInheritsItsService(Container container) throws Exception {
        try (Portal portal = Portal.of(List.of(Shapes.Below.class))
                .offering(Services.Login.class)
                .start(container, evidence)) {
            assertThat(portal.post("/below", "a").statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    /** What is registered decides, and no name or address. */
    @ParameterizedTest
    @EnumSource
    void theRegisteredClassIsJudged(Container container) throws Exception {
        try (Portal portal = new Portal.Builder()
                .offering(Services.Login.class)
                .with(context -> {
                    Portal.map(context.addServlet("Front", Services.Login.class), "/front");
                    Portal.map(context.addServlet("Login", new Front()), "/login");
                    assertThat(context.addServlet("Front", Front.class)).isNull();
                })
                .start(container, evidence)) {
            assertThat(portal.post("/front", "a", "Way", "ERROR", "To", "-").statusCode())
                    .isEqualTo(401);
            assertThat(portal.post("/login", "a", "Way", "ERROR", "To", "-").statusCode())
                    .isEqualTo(409);
        }
    }
}
