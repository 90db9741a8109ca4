package kz.kuzet.conformance.spring.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.spring.Attempt;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.FormBodies;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.table.OnServlets;
import kz.kuzet.conformance.spring.table.Services;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.EvidenceSource;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.testing.StandaloneGuards;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.client.MockMvcWebTestClient;
import org.springframework.test.web.servlet.setup.AbstractMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Controllers and functions that a test gives to MockMvc by themselves are guarded as in the whole application. */
class StandaloneTest {

    private final TestEvidence evidence = new TestEvidence();
    private final StandaloneGuards guards = new StandaloneGuards(evidence);

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    static List<Attempt> attempts() {
        return Attempt.all("", "/function");
    }

    /** By default Spring MVC writes texts in ISO 8859-1; Spring Boot has another default. */
    private AbstractMockMvcBuilder<?> standalone(String folder) {
        StringHttpMessageConverter texts = new StringHttpMessageConverter(StandardCharsets.UTF_8);
        return folder.isEmpty()
                ? MockMvcBuilders.standaloneSetup(new Services()).setMessageConverters(texts)
                : MockMvcBuilders.routerFunctions(new OnServlets().functions()).setMessageConverters(texts);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void asksTheGuards(Attempt attempt) throws Exception {
        MockMvc portal = standalone(attempt.folder()).apply(guards).build();
        attempt.showIn(evidence);
        MockHttpServletResponse response = answer(portal, sent(attempt));
        attempt.check(response.getStatus(), response::getHeader, response.getContentAsString(StandardCharsets.UTF_8));
        attempt.showForeignIn(evidence);
        assertThat(answer(portal, sent(attempt)).getStatus())
                .isEqualTo(attempt.withoutConfirmations().status());
    }

    private static RequestBuilder sent(Attempt attempt) {
        return post(attempt.path()).content(Attempt.BODY).contentType(Attempt.TYPE);
    }

    private static MockHttpServletResponse answer(MockMvc portal, RequestBuilder request) throws Exception {
        MvcResult result = portal.perform(request).andReturn();
        return result.getResponse();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void toPrepareLoginSuffices(String folder) throws Exception {
        MockMvc portal = standalone(folder).apply(guards).build();
        assertThat(answer(portal, get(folder + "/eds")).getStatus()).isEqualTo(401);
        evidence.logIn(Recipients.RECIPIENT);
        assertThat(answer(portal, get(folder + "/eds")).getContentAsString()).isEqualTo("form");
    }

    static Stream<String> folders() {
        return Stream.of("", "/function");
    }

    /** Nobody has classified it. */
    @RestController
    static class Forgotten {
        @PostMapping("/forgotten")
        String send() {
            return Calls.made("forgotten");
        }
    }

    /** Of two handlers one is classified. */
    @RestController
    static class HalfForgotten {
        @NotPublicService(reason = "-")
        @PostMapping("/health")
        String health() {
            return Calls.made("health");
        }

        @PostMapping("/forgotten")
        String send() {
            return Calls.made("forgotten");
        }
    }

    static Stream<Arguments> unguarded() {
        RouterFunction<ServerResponse> bare = RouterFunctions.route()
                .POST("/forgotten", request -> ServerResponse.ok().body(Calls.made("forgotten")))
                .build();
        return Stream.of(
                Arguments.of(MockMvcBuilders.standaloneSetup(new Forgotten()), "Forgotten"),
                Arguments.of(MockMvcBuilders.standaloneSetup(Forgotten.class), "Forgotten"),
                Arguments.of(MockMvcBuilders.standaloneSetup(new Services(), new Forgotten()), "Forgotten"),
                Arguments.of(MockMvcBuilders.standaloneSetup(new HalfForgotten()), "HalfForgotten"),
                Arguments.of(MockMvcBuilders.routerFunctions(bare), "/forgotten"));
    }

    @ParameterizedTest
    @MethodSource("unguarded")
    void whatCannotBeGuardedIsNotBuilt(AbstractMockMvcBuilder<?> portal, String named) {
        AbstractMockMvcBuilder<?> guarded = portal.apply(guards);
        assertThatThrownBy(guarded::build)
                .isInstanceOf(UnguardedHandlersException.class)
                .hasMessageContaining(named);
    }

    @Test
    void aDispatcherThatLooksForNoAdaptersAsksThemToo() throws Exception {
        MockMvc portal = MockMvcBuilders.standaloneSetup(new Services())
                .apply(guards)
                .addDispatcherServletCustomizer(servlet -> servlet.setDetectAllHandlerAdapters(false))
                .build();
        assertThat(answer(portal, post("/eds").content("x")).getStatus()).isEqualTo(401);
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(answer(portal, post("/eds").content("x")).getContentAsString())
                .isEqualTo("eds: x");
    }

    /** Each of them builds a MockMvc. */
    @Test
    void otherClientsOfMockMvcAreGuardedToo() {
        MockMvcWebTestClient.bindToController(new Services())
                .apply(guards)
                .build()
                .post()
                .uri("/eds")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        MockMvcTester tester = MockMvcTester.of(
                List.of(new Services()), builder -> builder.apply(guards).build());
        assertThat(tester.post().uri("/eds").exchange().getResponse().getStatus())
                .isEqualTo(401);
    }

    /** A mock has parameters and parts, and no bytes that have arrived; an own source can digest them. */
    @Test
    void aFormNeedsADigestOfItsOwn() throws Exception {
        MockMvc byDefault =
                MockMvcBuilders.standaloneSetup(new Services()).apply(guards).build();
        TestEvidence ofParameters = new TestEvidence(new EvidenceSource() {
            @Override
            public Evidence evidence(HttpServletRequest request) {
                throw new AssertionError("only the digest is asked for");
            }

            @Override
            public RequestDigest formedRequest(HttpServletRequest request) {
                return RequestDigest.over(
                        request.getParameterMap().keySet().toString().getBytes(StandardCharsets.UTF_8));
            }
        });
        MockMvc byParameters = MockMvcBuilders.standaloneSetup(new Services())
                .apply(new StandaloneGuards(ofParameters))
                .build();
        evidence.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        ofParameters.logIn(Recipients.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        FormBodies fields = FormBodies.FIELDS;
        FormBodies parts = FormBodies.PARTS_ONE_FILE;
        for (RequestBuilder form : List.of(
                post("/eds").param("a", "b").contentType(fields.type()),
                post("/eds").content(fields.bytes()).contentType(fields.type()),
                post("/eds").content(parts.bytes()).contentType(parts.type()),
                multipart("/eds").file("file", new byte[] {1}))) {
            assertThat(answer(byDefault, form).getStatus()).isEqualTo(403);
            assertThat(answer(byParameters, form).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void areForStandaloneSetUpsAlone() {
        try (GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext())) {
            context.refresh();
            AbstractMockMvcBuilder<?> ofContext =
                    MockMvcBuilders.webAppContextSetup(context).apply(guards);
            assertThatThrownBy(ofContext::build).hasMessageContaining("give the evidence as a bean");
        }
        AbstractMockMvcBuilder<?> twice =
                MockMvcBuilders.standaloneSetup(new Services()).apply(guards).apply(guards);
        assertThatThrownBy(twice::build).hasMessageContaining("Apply the guards once");
    }
}
