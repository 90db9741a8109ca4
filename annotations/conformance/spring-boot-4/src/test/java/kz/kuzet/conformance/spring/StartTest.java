package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that would not be guarded does not start. */
class StartTest {

    private static final String START = "kz.kuzet.conformance.spring.start.";

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void allUnclassifiedHandlersAreNamedAtOnce() {
        UnguardedHandlersException stopped =
                refusedStart(kz.kuzet.conformance.spring.start.unclassified.Application.class);
        String remedy =
                " belongs to no service. Write @PublicService, @NotPublicService or @PreparesRequest on it, or one"
                        + " of the first two on its class.";
        assertThat(stopped.problems())
                .containsExactly(
                        START + "unclassified.Forgotten#one()" + remedy,
                        START + "unclassified.Forgotten#two(int)" + remedy);
        assertThat(stopped)
                .hasMessageStartingWith("Kuzet cannot guard this application, so it does not start:")
                .hasMessageContainingAll("#one()", "#two(int)", "kuzet.unclassified=refuse");
    }

    @Test
    void aPropertyLowersThatToRefusingRequests() {
        try (Server server = Server.start(
                kz.kuzet.conformance.spring.start.unclassified.Application.class, "kuzet.unclassified=refuse")) {
            assertThat(server.get("/one").statusCode()).isEqualTo(403);
            assertThat(server.get("/two?number=1").statusCode()).isEqualTo(403);
            assertThat(server.get("/two").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
            assertThat(server.get("/health").body()).isEqualTo("health");
        }
    }

    @Test
    void functionsAreReported() {
        assertThat(refusedStart(kz.kuzet.conformance.spring.start.router.Application.class)
                        .problems())
                .containsExactly(
                        "The route (GET && /function) of the RouterFunction bean \"router\" carries no guard, or"
                                + " another filter hides it. Before all other filters, also those of the routers around"
                                + " it, write .filter(GuardFilters.guard(…Guard.GUARD)); where it provides no service,"
                                + " write notPublicService(\"…\") there.");
        try (Server server =
                Server.start(kz.kuzet.conformance.spring.start.router.Application.class, "kuzet.unclassified=refuse")) {
            assertThat(server.get("/function").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void handlersThatAreObjectsAreReported() {
        assertThat(refusedStart(kz.kuzet.conformance.spring.start.lambda.Application.class)
                        .problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem).contains("#handleRequest(", " belongs to no service."));
        try (Server server =
                Server.start(kz.kuzet.conformance.spring.start.lambda.Application.class, "kuzet.unclassified=refuse")) {
            assertThat(server.get("/lambda").statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "refuse"})
    void anAdapterBeforeTheGuardsIsNotTolerated(String mode) {
        assertThat(refusedStart(
                                kz.kuzet.conformance.spring.start.adapter.Application.class,
                                "kuzet.unclassified=" + mode)
                        .problems())
                .containsExactly("Another HandlerAdapter stands before the guards: " + START
                        + "adapter.Application$First. Give it a lower precedence.");
    }

    @Test
    void aServletThatDoesNotAskTheGuardsIsNotTolerated() {
        assertThat(refusedStart(
                                kz.kuzet.conformance.spring.start.servlets.Application.class,
                                "detect=false",
                                "kuzet.unclassified=refuse")
                        .problems())
                .containsExactly(
                        "The DispatcherServlet \"dispatcherServlet\" does not ask all HandlerAdapters, so the guards"
                                + " do not stand before its handlers. Leave setDetectAllHandlerAdapters(false) away.");
        Server.start(kz.kuzet.conformance.spring.start.servlets.Application.class, "detect=true")
                .close();
    }

    @Test
    void withoutASourceOfEvidenceNothingStarts() {
        assertThat(catchThrowable(() -> Server.start(kz.kuzet.conformance.spring.start.nosource.Application.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Kuzet does not know what recipients have shown. Give a bean of type"
                        + " kz.kuzet.spring.EvidenceSource, or use Spring Security.");
    }

    @ParameterizedTest
    @CsvSource({
        "kuzet.unclasified, kuzet.unclassified",
        "kuzet.package, kuzet.packages",
        "kuzet.packages.one, kuzet.packages",
        "KUZET.maxRequestSiz, kuzet.max-request-size",
        "kuzet.openapi.enable, kuzet.openapi.enabled",
    })
    void aMistypedPropertyStopsTheStartWithAndWithoutAServer(String property, String nearest) {
        Class<?>[] application = {kz.kuzet.conformance.spring.start.excluded.Application.class};
        for (String type : new String[] {"servlet", "none"}) {
            assertThat(catchThrowable(() -> Server.run(
                            Server.withoutSecurity(),
                            application,
                            property + "=x",
                            "spring.main.web-application-type=" + type)))
                    .hasStackTraceContaining(
                            "Property " + property + " is not known. The nearest name is " + nearest + ";");
        }
    }

    @Test
    void aPackageWithoutClassesStopsTheStart() {
        assertThat(refusedStart(
                                kz.kuzet.conformance.spring.start.excluded.Application.class,
                                "kuzet.packages=kz.kuzet.conformence")
                        .problems())
                .containsExactly("Property kuzet.packages names the package kz.kuzet.conformence, and the application"
                        + " has no class there. Correct the name, or leave it out.");
    }

    @Test
    void exclusionsAloneNeedNone() {
        try (Server server = Server.start(kz.kuzet.conformance.spring.start.excluded.Application.class)) {
            assertThat(server.get("/health").body()).isEqualTo("healthy");
        }
    }

    @Test
    void handlersOfOtherJarsAreLeftAloneUnlessTheirPackageIsNamed() {
        Class<?> application = kz.kuzet.conformance.spring.start.byimport.Application.class;
        try (Server server = Server.start(application)) {
            assertThat(server.get("/library").body()).isEqualTo("library");
        }
        assertThat(refusedStart(application, "kuzet.packages=kz.kuzet.guard, " + START + "elsewhere")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(START + "elsewhere.Library#library()");
        assertThat(refusedStart(application, "kuzet.packages[0]=" + START + "elsewhere")
                        .problems())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuzet.unclassified=ignore",
                "kuzet.max-request-size=much",
                "kuzet.max-request-size=-1B",
                "kuzet.max-request-size=2GB",
                "kuzet.channel=telegraph"
            })
    void aWrongPropertyIsNotGuessedAt(String property) {
        assertThat(catchThrowable(() -> Server.start(kz.kuzet.conformance.spring.table.Application.class, property)))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The property " + property + " is wrong. Write ");
    }

    @Test
    void theListOfGuardsWasLost() {
        HidingLoader loader = new HidingLoader("org.springframework.security.", "META-INF/services/kz.kuzet.");
        Throwable thrown = catchThrowable(
                () -> Server.start(loader, new Class<?>[] {kz.kuzet.conformance.spring.table.Application.class}));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        UnguardedHandlersException.class,
                        stopped -> assertThat(stopped.problems())
                                .singleElement()
                                .asString()
                                .contains(
                                        " is not listed in META-INF/services/kz.kuzet.guard.ServiceGuard",
                                        "the list was lost or not merged"));
    }

    @Test
    void aGuardOfTheListWasLost(@TempDir Path folder) throws Exception {
        Path list = folder.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "kz.lost.EndpointGuard\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, new HidingLoader("org.springframework.security."))) {
            Throwable thrown = catchThrowable(
                    () -> Server.start(loader, new Class<?>[] {kz.kuzet.conformance.spring.table.Application.class}));
            assertThat(thrown)
                    .rootCause()
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("kz.lost.EndpointGuard");
        }
    }

    @Test
    void theEndpointsWereCompiledWithoutTheProcessor(@TempDir Path folder) throws Exception {
        Unprocessed unprocessed = new Unprocessed(folder, """
            package kz.unprocessed;

            import kz.kuzet.*;
            import kz.kuzet.spring.testing.TestEvidence;
            import org.springframework.context.annotation.Bean;
            import org.springframework.web.bind.annotation.*;

            @org.springframework.boot.autoconfigure.SpringBootApplication(proxyBeanMethods = false)
            public class Application {
                @Bean TestEvidence evidence() { return new TestEvidence(); }

                @RestController
                @PublicService(code = "x", name = "-", disclosureRisk = DisclosureRisk.PRESENT,
                    databaseChange = DatabaseChange.CHANGED, term = 5, termUnit = TermUnit.MINUTES, fee = Fee.FREE)
                public static class Endpoint {
                    @GetMapping("/x") public String x() { return "x"; }
                }
            }
            """);
        try (URLClassLoader loader = unprocessed.loader(Server.withoutSecurity())) {
            Class<?> application = loader.loadClass("kz.unprocessed.Application");
            assertThat(catchThrowable(() -> Server.start(loader, new Class<?>[] {application})))
                    .isInstanceOfSatisfying(
                            UnguardedHandlersException.class,
                            stopped -> assertThat(stopped.problems())
                                    .singleElement()
                                    .asString()
                                    .startsWith(
                                            "kz.unprocessed.Application$Endpoint is annotated with @PublicService, but"
                                                    + " there is no guard of it. Its module was compiled without the"
                                                    + " processor"));
        }
    }

    private static UnguardedHandlersException refusedStart(Class<?> application, String... properties) {
        Throwable thrown =
                catchThrowable(() -> Server.start(application, properties).close());
        assertThat(thrown).isInstanceOf(UnguardedHandlersException.class);
        return (UnguardedHandlersException) thrown;
    }

    @Test
    void problemsAreWhatTheMessageSays() {
        List<String> problems = refusedStart(kz.kuzet.conformance.spring.start.unclassified.Application.class)
                .problems();
        assertThat(problems).isUnmodifiable();
    }
}
