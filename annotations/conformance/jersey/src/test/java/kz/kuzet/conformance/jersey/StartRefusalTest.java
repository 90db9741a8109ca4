package kz.kuzet.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kuzet.conformance.jersey.services.OneTimePasswordService;
import kz.kuzet.conformance.jersey.services.OneTimePasswordServiceGuard;
import kz.kuzet.conformance.jersey.services.SignatureService;
import kz.kuzet.conformance.jersey.shapes.Free;
import kz.kuzet.conformance.jersey.shapes.RootLocatorOfService;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application in which something is unclassified or unguarded does not start, and says what to write. */
class StartRefusalTest {

    private static final String UNCLASSIFIED = """
        package com.example;
        import jakarta.ws.rs.*;
        @Path("forgotten")
        public class Forgotten {
            @GET public String get() { return "get"; }
            @POST public String post(String body) { return "post"; }
            @POST @Path("excluded") @kz.kuzet.NotPublicService(reason = "an example")
            public String excluded(String body) { return "excluded"; }
        }
        """;

    private static final String WITHOUT_PROCESSOR = """
        package com.example;
        import jakarta.ws.rs.*;
        import kz.kuzet.*;
        @Path("unguarded")
        @PublicService(code = "unguarded", name = "unguarded", disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED, term = 1, termUnit = TermUnit.MONTHS, fee = Fee.FREE)
        public class Unguarded {
            @POST public String post(String body) { return "post"; }
        }
        """;

    private final TestEvidence evidence = new TestEvidence();

    @Test
    void oneMessageNamesEveryUnclassifiedMethodAndSaysWhatToWrite() throws Exception {
        Class<?> forgotten = Uncompiled.type("com.example.Forgotten", UNCLASSIFIED);
        Class<?> unguarded = Uncompiled.type("com.example.Unguarded", WITHOUT_PROCESSOR);
        assertThatThrownBy(() -> Server.of(guarded(forgotten, unguarded)))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains("3 resource methods are not classified (Rules: para 6)")
                .contains("com.example.Forgotten#get() belongs to no service. Write @PublicService")
                .contains("com.example.Forgotten#post(String) belongs to no service")
                .contains("com.example.Unguarded is annotated with @PublicService, but there is no guard of it")
                .contains("compiled without the processor")
                .contains("kuzet.packages", "kuzet.unclassified=refuse")
                .doesNotContain("excluded");
    }

    @Test
    void whereTheListOfGuardsWasLostNothingStarts() {
        ClassPath lost = ClassPath.withoutGuards();
        assertThatThrownBy(() -> lost.start(guarded(OneTimePasswordService.class, SignatureService.class)))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains(
                        "The guard of " + OneTimePasswordService.class.getName()
                                + " is not listed in META-INF/services/kz.kuzet.guard.ServiceGuard",
                        "the list was lost or not merged");
    }

    @Test
    void whereSomeGuardsAreMissingNothingStarts() {
        ServiceGuards some = ServiceGuards.of(List.of(OneTimePasswordServiceGuard.GUARD));
        assertThatThrownBy(() -> Server.of(new TestApplication(OneTimePasswordService.class, SignatureService.class)
                        .register(new GuardFeature(evidence, some))))
                .message()
                .contains("SignatureService is annotated with @PublicService, but there is no guard of it")
                .doesNotContain("OneTimePasswordService");
    }

    @Test
    void aLocatorThatIsAServiceCannotBeGuarded() {
        assertThatThrownBy(() -> Server.of(guarded(RootLocatorOfService.class)))
                .message()
                .contains("RootLocatorOfService#locate is a sub-resource locator, which is called before any guard can"
                        + " be")
                .contains("Write @NotPublicService");
    }

    @Test
    void whatALocatorIsDeclaredToReturnIsLookedAtToo() throws Exception {
        Class<?> root = Uncompiled.type("com.example.Root", """
            package com.example;
            import jakarta.ws.rs.*;
            @Path("root")
            @kz.kuzet.NotPublicService(reason = "only locates")
            public class Root {
                @Path("part") public Part part() { return new Part(); }
                public static class Part { @GET public String get() { return "part"; } }
            }
            """);
        assertThatThrownBy(() -> Server.of(guarded(root)))
                .message()
                .contains("com.example.Root$Part#get() belongs to no service");
    }

    @Test
    void applicationsOfTheSpecificationAreLookedAtToo() throws Exception {
        Class<?> forgotten = Uncompiled.type("com.example.Forgotten", UNCLASSIFIED);
        Application application = new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return Set.of(forgotten);
            }
        };
        assertThatThrownBy(() -> Server.of(application))
                .message()
                .contains("com.example.Forgotten#get() belongs to no service");
    }

    @Test
    void loweredToRefusingAnApplicationStartsAndAnswers403() throws Exception {
        Class<?> forgotten = Uncompiled.type("com.example.Forgotten", UNCLASSIFIED);
        Class<?> unguarded = Uncompiled.type("com.example.Unguarded", WITHOUT_PROCESSOR);
        evidence.reset().logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        try (Server server = Server.of(guarded(forgotten, unguarded, OneTimePasswordService.class)
                .property(GuardFeature.UNCLASSIFIED, "refuse"))) {
            for (Answer refused :
                    List.of(server.get("forgotten"), server.post("forgotten", "a"), server.post("unguarded", "a"))) {
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
                assertThat(refused.problem("status")).isEqualTo("403");
            }
            assertThat(server.post("forgotten/excluded", "a").body()).isEqualTo("excluded");
            assertThat(server.post("otp", "a").status()).isEqualTo(200);
        }
    }

    @Test
    void resourcesOfOtherLibrariesAreLeftAloneWhereThePackagesOfTheApplicationAreNamed() throws Exception {
        Class<?> forgotten = Uncompiled.type("com.example.Forgotten", UNCLASSIFIED);
        String own = StartRefusalTest.class.getPackageName();
        try (Server server = Server.of(guarded(forgotten, OneTimePasswordService.class)
                .property(GuardFeature.PACKAGES, "org.assertj.core, " + own))) {
            assertThat(server.get("forgotten").body()).isEqualTo("get");
            assertThat(server.post("otp", "a").status()).isEqualTo(401);
        }
        for (Object named : List.of("com.example", List.of("com.example", own), new String[] {own, "com"})) {
            assertThatThrownBy(() -> Server.of(guarded(forgotten).property(GuardFeature.PACKAGES, named)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatIsDeclaredAServiceIsNeverLeftAlone() throws Exception {
        Class<?> unguarded = Uncompiled.type("com.example.Unguarded", WITHOUT_PROCESSOR);
        assertThatThrownBy(() -> Server.of(guarded(unguarded).property(GuardFeature.PACKAGES, "org.assertj.core")))
                .message()
                .contains("com.example.Unguarded is annotated with @PublicService");
        try (Server server =
                Server.of(guarded(OneTimePasswordService.class).property(GuardFeature.PACKAGES, "org.assertj.core"))) {
            assertThat(server.post("otp", "a").status()).isEqualTo(401);
        }
    }

    @Test
    void aProxyIsOfTheApplicationWhoseInterfaceItHas() throws Exception {
        Class<?> contract = Uncompiled.type("com.example.Contract", """
            package com.example;
            @jakarta.ws.rs.Path("contract")
            public interface Contract { @jakarta.ws.rs.GET String get(); }
            """);
        Object proxy = Proxy.newProxyInstance(
                contract.getClassLoader(),
                new Class<?>[] {contract},
                (self, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> "called";
                });
        assertThatThrownBy(() -> Server.of(guarded().register(proxy).property(GuardFeature.PACKAGES, "com.example")))
                .message()
                .contains("#get is called on a proxy", "Register the class itself");
    }

    @ParameterizedTest
    @CsvSource({
        "kuzet.unclassified, warn, stop or refuse",
        "kuzet.packages, ' , ', names of packages",
        "kuzet.max-request-size, many, a number of bytes",
        "kuzet.max-request-size, -1, a number of bytes",
        "kuzet.max-request-size, 2147483647, a number of bytes",
    })
    void aMalformedPropertyStopsTheStart(String property, String value, String wanted) {
        assertThatThrownBy(() -> Server.of(guarded(OneTimePasswordService.class).property(property, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Property " + property + " is \"" + value + "\"", wanted);
    }

    @Test
    void anUnknownPropertyAndAPackageWithoutClassesStopTheStart() {
        assertThatThrownBy(
                        () -> Server.of(guarded(OneTimePasswordService.class).property("kuzet.unclasified", "refuse")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "Property kuzet.unclasified is not known. The nearest name is kuzet.unclassified;");
        assertThatThrownBy(() ->
                        Server.of(guarded(OneTimePasswordService.class).property(GuardFeature.PACKAGES, "kz.kuzett")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names the package kz.kuzett, and the application has no class there");
    }

    @Test
    void propertiesOfAnApplicationOfTheSpecificationCount() throws Exception {
        Class<?> forgotten = Uncompiled.type("com.example.Forgotten", UNCLASSIFIED);
        Application application = new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return Set.of(forgotten, Free.class);
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of(GuardFeature.UNCLASSIFIED, "refuse", GuardFeature.NOT_OFFERED, "kz.kuzet.conformance");
            }

            @Override
            @SuppressWarnings("deprecation")
            public Set<Object> getSingletons() {
                return Set.of(new GuardFeature(evidence));
            }
        };
        try (Server server = Server.of(application)) {
            assertThat(server.get("forgotten").status()).isEqualTo(403);
        }
    }

    @Test
    void whoeverHasNotLoggedInConfirmsNothingInATestEither() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> evidence.reset().logIn(Samples.RECIPIENT).confirmWhateverIsSent(Factor.LOGIN_PASSWORD));
        assertThatIllegalStateException().isThrownBy(() -> evidence.logOut().confirmWhateverIsSent(Factor.EDS));
    }

    private TestApplication guarded(Class<?>... resources) {
        return new TestApplication(resources).register(new GuardFeature(evidence));
    }
}
