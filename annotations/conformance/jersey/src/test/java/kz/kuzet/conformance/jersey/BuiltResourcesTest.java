package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.List;
import kz.kuzet.conformance.jersey.services.InjectedRequestService;
import kz.kuzet.conformance.jersey.services.OneTimePasswordService;
import kz.kuzet.conformance.jersey.shapes.Calls;
import kz.kuzet.conformance.jersey.shapes.Locators;
import kz.kuzet.conformance.jersey.shapes.MethodService;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jersey alone has: its own applications, and resources that are built by code. */
class BuiltResourcesTest {

    private final TestEvidence evidence = new TestEvidence();

    @BeforeEach
    void noCalls() {
        Calls.take();
    }

    @Test
    void anApplicationOfJerseyNeedsNothingMoreThanItsEvidenceSource() throws Exception {
        FoundByItselfTest.assertEachRequestIsDecidedOnce(
                offering(OneTimePasswordService.class, FoundByItselfTest.Resolver.class));
    }

    @Test
    void whereServicesAreNotLoadedItIsRegisteredByHand() throws Exception {
        FoundByItselfTest.assertEachRequestIsDecidedOnce(
                offering(OneTimePasswordService.class, FoundByItselfTest.Resolver.class)
                        .property("jakarta.ws.rs.loadServices", false)
                        .register(GuardFeature.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"method", "other", "by-method"})
    void aBuiltResourceIsGuardedAsTheMethodThatItCalls(String path) throws Exception {
        Application application = offering(MethodService.class)
                .registerResources(
                        Resource.builder(MethodService.class).path("other").build(),
                        handledBy("by-method", MethodService.class.getMethod("send", String.class)))
                .register(new GuardFeature(evidence));
        try (Server server = Server.of(application)) {
            evidence.reset().logIn(RECIPIENT);
            assertThat(server.post(path, "a").status()).isEqualTo(401);
            assertThat(Calls.take()).isEmpty();
            evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
            assertThat(server.post(path, "a").body()).isEqualTo("method");
        }
    }

    @Test
    void aResourceMethodThatHasTheRequestInjectedAsksItForTheDecision() throws Exception {
        evidence.reset().logIn(RECIPIENT);
        try (Server server = Server.of(guarded(InjectedRequestService.class))) {
            assertThat(server.post("injected", "a").body()).isEqualTo("granted: SEND injected by LOGIN_PASSWORD");
        }
    }

    @Test
    void aResourceBuiltByHandIsUnclassified() {
        assertThatThrownBy(() -> Server.of(guarded().registerResources(builtByHand())))
                .message()
                .contains("a resource method is not classified")
                .contains("belongs to no service");
    }

    @Test
    void loweredToRefusingItIsRefused() throws Exception {
        evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server =
                Server.of(guarded().registerResources(builtByHand()).property(GuardFeature.UNCLASSIFIED, "refuse"))) {
            assertThat(server.get("built").status()).isEqualTo(403);
        }
    }

    @Test
    void aResourceBuiltByALocatorIsRefused() throws Exception {
        Resource.Builder built = Resource.builder();
        built.addMethod("GET").handledBy(request -> "built");
        Locators.find(built::build);
        evidence.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server = Server.of(guarded(Locators.class))) {
            assertThat(server.get("locators/found").status()).isEqualTo(403);
        }
    }

    @Test
    void aMethodMadeAHandlerByHandIsUnclassifiedInAClassWhoseOtherMethodsAreNot() throws Exception {
        Class<?> partly = Uncompiled.type("com.example.Partly", """
            package com.example;
            @jakarta.ws.rs.Path("partly")
            public class Partly {
                @jakarta.ws.rs.GET @kz.kuzet.NotPublicService(reason = "an example")
                public String get() { return "get"; }
                public String hidden() { return "hidden"; }
            }
            """);
        Resource built = handledBy("built", partly, partly.getMethod("hidden"));
        assertThatThrownBy(() -> Server.of(guarded(partly).registerResources(built)))
                .message()
                .contains("com.example.Partly#hidden() belongs to no service");
    }

    /** The class path holds more services. */
    private static ResourceConfig offering(Class<?>... resources) {
        return new ResourceConfig(resources)
                .property(GuardFeature.NOT_OFFERED, List.of(BuiltResourcesTest.class.getPackageName()));
    }

    private ResourceConfig guarded(Class<?>... resources) {
        return offering(resources).register(new GuardFeature(evidence));
    }

    private static Resource builtByHand() {
        Resource.Builder resource = Resource.builder("built");
        resource.addMethod("GET").handledBy(request -> "built");
        return resource.build();
    }

    private static Resource handledBy(String path, Method method) {
        return handledBy(path, MethodService.class, method);
    }

    private static Resource handledBy(String path, Class<?> type, Method method) {
        Resource.Builder resource = Resource.builder(path);
        resource.addMethod("POST").handledBy(type, method);
        return resource.build();
    }
}
