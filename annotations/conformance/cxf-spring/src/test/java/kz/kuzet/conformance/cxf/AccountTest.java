package kz.kuzet.conformance.cxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.conformance.cxf.Applications.Alone;
import kz.kuzet.conformance.cxf.Applications.Boot;
import kz.kuzet.conformance.cxf.Applications.Evidence;
import kz.kuzet.conformance.cxf.Applications.OfForgotten;
import kz.kuzet.conformance.cxf.Applications.OfResource;
import kz.kuzet.conformance.cxf.Applications.OfWebService;
import kz.kuzet.conformance.cxf.Applications.Plain;
import kz.kuzet.conformance.cxf.Applications.WithoutController;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import org.apache.cxf.BusFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Whatever CXF serves in a Spring application is in the one account of its guards. */
class AccountTest {

    private static final RecipientId RECIPIENT = RecipientId.of("990099000005");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String WITHOUT_BUS =
            "spring.autoconfigure.exclude=org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration";

    private ConfigurableApplicationContext context;

    @BeforeEach
    void noBus() {
        BusFactory.setDefaultBus(null);
        BusFactory.setThreadDefaultBus(null);
    }

    @AfterEach
    void stop() {
        if (context != null) {
            context.close();
        }
        if (BusFactory.getDefaultBus(false) != null) {
            BusFactory.getDefaultBus(false).shutdown(true);
        }
    }

    private void start(List<Class<?>> parts, String... properties) {
        List<String> all = new ArrayList<>(List.of("server.port=0", "spring.main.banner-mode=off"));
        all.addAll(List.of(properties));
        context = new SpringApplicationBuilder(parts.toArray(Class<?>[]::new))
                .properties(all.toArray(String[]::new))
                .run();
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        String port = context.getEnvironment().getProperty("local.server.port");
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> soap() throws Exception {
        return post(
                "services/soap",
                "text/xml",
                "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>"
                        + "<x:send xmlns:x=\"urn:conformance\"><arg0>a</arg0></x:send></e:Body></e:Envelope>");
    }

    @Test
    void everyKindIsServedBehindItsGuard() throws Exception {
        start(List.of(Boot.class, OfResource.class, OfWebService.class));
        assertThat(post("services/rest/resource", "text/plain", "a").statusCode())
                .isEqualTo(401);
        assertThat(soap().body()).contains("step-up-required").doesNotContain("soap: a");
        assertThat(post("controller", "text/plain", "a").statusCode()).isEqualTo(401);
        context.getBean(kz.kuzet.jakarta.testing.TestEvidence.class)
                .logIn(RECIPIENT)
                .confirmWhateverIsSent(Factor.EDS);
        context.getBean(kz.kuzet.jakarta.soap.testing.TestEvidence.class)
                .logIn(RECIPIENT)
                .confirmWhateverIsSent(Factor.EDS);
        assertThat(post("services/rest/resource", "text/plain", "a").body()).isEqualTo("resource: a");
        assertThat(soap().body()).contains("soap: a");
        assertThat(post("controller", "text/plain", "a").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"false, true, resource", "true, false, soap"})
    void whatNoServerOfTheBusServesStopsTheStart(boolean resource, boolean webService, String closed) {
        List<Class<?>> parts = new ArrayList<>(List.of(Boot.class));
        if (resource) {
            parts.add(OfResource.class);
        }
        if (webService) {
            parts.add(OfWebService.class);
        }
        String other = closed.equals("soap") ? "resource" : "soap";
        assertThatThrownBy(() -> start(parts))
                .extracting(Throwables::getStackTrace, InstanceOfAssertFactories.STRING)
                .contains("The service " + closed + " of " + Endpoints.class.getName())
                .doesNotContain("The service " + other + " of");
        start(parts, "kuzet.not-offered=" + closed);
        assertThat(context.isRunning()).isTrue();
    }

    @Test
    void aClassPathAloneAnswersForNothing() {
        assertThatThrownBy(() -> start(List.of(Boot.class), WITHOUT_BUS))
                .hasStackTraceContaining("The service resource of")
                .hasStackTraceContaining("The service soap of")
                .hasStackTraceContaining("does not stand before it here");
    }

    @Test
    void aBusThatServesNothingAnswersForNothing() {
        assertThatThrownBy(() -> start(List.of(Boot.class)))
                .hasStackTraceContaining("The service resource of")
                .hasStackTraceContaining("The service soap of")
                .hasStackTraceContaining("no handler leads to it");
    }

    @Test
    void aControllerThatIsNotServedStopsTheStart() {
        assertThatThrownBy(() -> start(List.of(WithoutController.class, OfResource.class, OfWebService.class)))
                .hasStackTraceContaining("The service controller of");
    }

    @Test
    void plainFactoriesAreInTheAccount() {
        start(List.of(Boot.class, Evidence.class, Plain.class), WITHOUT_BUS);
        assertThat(context.isRunning()).isTrue();
    }

    @Test
    void anUnclassifiedResourceStopsTheStartUnlessTheApplicationSaysOtherwise() throws Exception {
        List<Class<?>> parts = List.of(Boot.class, OfResource.class, OfWebService.class, OfForgotten.class);
        assertThatThrownBy(() -> start(parts)).hasStackTraceContaining("Forgotten#get");
        start(parts, "kuzet.unclassified=refuse");
        String port = context.getEnvironment().getProperty("local.server.port");
        assertThat(CLIENT.send(
                                HttpRequest.newBuilder(
                                                URI.create("http://127.0.0.1:" + port + "/services/other/forgotten"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatSpringSaysOfTheSizeOfRequestsHoldsOnCxf() throws Exception {
        start(List.of(Boot.class, OfResource.class, OfWebService.class), "kuzet.max-request-size=3B");
        context.getBean(kz.kuzet.jakarta.testing.TestEvidence.class)
                .logIn(RECIPIENT)
                .confirmWhateverIsSent(Factor.EDS);
        assertThat(post("services/rest/resource", "text/plain", "abc").statusCode())
                .isEqualTo(200);
        assertThat(post("services/rest/resource", "text/plain", "abcd").statusCode())
                .isEqualTo(413);
    }

    @Test
    void anApplicationWithoutAServerOfSpringIsCounted() {
        List<Class<?>> parts = List.of(Boot.class, Alone.class, OfResource.class, OfWebService.class);
        context = new SpringApplicationBuilder(parts.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .properties("kuzet.not-offered=controller")
                .run();
        assertThat(context.isRunning()).isTrue();
    }

    @Test
    void anApplicationWithoutSpringBootIsCounted() {
        assertThatThrownBy(() -> alone(Alone.class, OfResource.class))
                .hasStackTraceContaining("The service soap of")
                .hasStackTraceContaining("no handler leads to it");
        context = alone(Alone.class, OfResource.class, OfWebService.class);
        assertThat(context.isRunning()).isTrue();
    }

    private static ConfigurableApplicationContext alone(Class<?>... parts) {
        AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
        made.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("of the test", Map.of("kuzet.not-offered", "controller")));
        made.register(parts);
        made.refresh();
        return made;
    }
}
