package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.spring.ways.Application;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever the way to a handler, the guard stands before it. */
class WaysRoundTest {

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

    record Way(String method, String path, String handler) {}

    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")) {
            ways.add(new Way(method, "/signed", "signed " + method));
        }
        ways.add(new Way("OPTIONS", "/options", "options"));
        for (String name : List.of("callable", "deferred", "future", "stream")) {
            ways.add(new Way("POST", "/" + name, name));
        }
        for (String name : List.of("on-interface", "on-target", "cglib", "inherited", "raw", "old")) {
            ways.add(new Way("POST", "/" + name, name));
        }
        for (String by : List.of("/forward-view", "/forward", "/dispatch")) {
            ways.add(new Way("POST", by + "?to=/signed", "signed POST"));
            ways.add(new Way("GET", by + "?to=/signed", "signed GET"));
            ways.add(new Way("POST", by + "?to=/cglib", "cglib"));
            ways.add(new Way("POST", by + "?to=/raw", "raw"));
            ways.add(new Way("POST", by + "?to=/callable", "callable"));
        }
        return ways;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leadsToTheGuard(Way way) {
        HttpResponse<String> nobody = send(way);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer acr_values=\"login_password_eds\"");
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD);
        HttpResponse<String> tooWeak = send(way);
        assertThat(tooWeak.statusCode()).isEqualTo(401);
        assertThat(tooWeak.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_user_authentication");
        assertThat(Calls.taken()).isEmpty();

        evidence.confirmWhateverIsSent(Factor.EDS);
        assertThat(send(way).statusCode()).isEqualTo(200);
        assertThat(Calls.taken()).containsExactly(way.handler());
    }

    private static HttpResponse<String> send(Way way) {
        boolean body = !List.of("GET", "HEAD", "OPTIONS").contains(way.method());
        return server.send(way.method(), way.path(), body ? "the request" : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callable", "deferred", "future", "stream"})
    void anAsynchronousHandlerAnswersWhatItWasSent(String name) {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/" + name, "the request").body()).isEqualTo("the request");
        assertThat(Calls.taken()).containsExactly(name);
    }

    @Test
    void anIncludedHandlerIsGuarded() {
        assertThat(server.post("/include?to=/signed", "the request").body())
                .contains("urn:kuzet:problem:step-up-required");
        assertThat(Calls.taken()).isEmpty();
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/include?to=/signed", "the request").body()).isEqualTo("signed POST the request");
    }

    @Test
    void optionsThatSpringAnswersItselfCallNoHandler() {
        HttpResponse<String> options = server.send("OPTIONS", "/only-post", null);
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.headers().firstValue("Allow")).contains("POST,OPTIONS");
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void theInterfaceOpensWhatItsClassDoesNot() {
        assertThat(server.get("/on-target").statusCode()).isEqualTo(401);
        assertThat(Calls.taken()).isEmpty();
    }

    @Test
    void aHandlerKnowsByWhichDecisionItWasCalled() {
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.post("/granted", "the request").body())
                .isEqualTo("granted: SEND w_signed by LOGIN_PASSWORD_EDS true");
        assertThat(server.get("/free").body()).isEqualTo("free false");
    }

    static Stream<String> unknownAddresses() {
        return Stream.of("/signed/", "/SIGNED", "/signed.json", "/signed;x=1", "//signed", "/./signed", "/x/../signed");
    }

    @ParameterizedTest
    @MethodSource("unknownAddresses")
    void anotherSpellingOfTheAddressHelpsNobody(String path) {
        assertThat(server.post(path, "the request").statusCode()).isNotEqualTo(200);
        assertThat(Calls.taken()).isEmpty();
    }

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

    /** In a package that counts as the application: see the property. */
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
        mapping.registerMapping(
                RequestMappingInfo.paths(path)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                new Late(),
                method);
    }
}
