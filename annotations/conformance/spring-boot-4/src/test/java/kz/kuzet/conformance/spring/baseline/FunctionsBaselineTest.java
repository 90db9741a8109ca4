package kz.kuzet.conformance.spring.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application with functional endpoints that are not classified yet, on Spring MVC and on WebFlux. */
class FunctionsBaselineTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final StartedApplication application = new StartedApplication();

    private URLClassLoader application(String type, String... listed) throws Exception {
        boolean reactive = type.equals("reactive");
        String functions = "org.springframework.web." + (reactive ? "reactive.function.server" : "servlet.function");
        String filters = reactive ? "kz.kuzet.spring.webflux.ReactiveGuardFilters" : "kz.kuzet.spring.GuardFilters";
        String evidence = reactive ? "ReactiveTestEvidence" : "TestEvidence";
        String body = reactive ? "bodyValue" : "body";
        return new Unprocessed(
                        folder,
                        Map.of(
                                "kz/old/Application",
                                """
                                package kz.old;
                                import %1$s.*;
                                import org.springframework.context.annotation.Bean;
                                @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
                                @org.springframework.boot.autoconfigure.EnableAutoConfiguration
                                @org.springframework.context.annotation.Import(
                                    {kz.kuzet.spring.testing.%2$s.class, Service.class, Routes.class})
                                public class Application {}
                                """.formatted(functions, evidence),
                                "kz/old/Routes",
                                """
                                                package kz.old;
                                                import %1$s.*;
                                                import org.springframework.context.annotation.Bean;
                                                @org.springframework.context.annotation.Configuration
                                                public class Routes {
                                                    private static RouterFunctions.Builder to(String path) {
                                                        return RouterFunctions.route().GET(path, request -> ServerResponse.ok().%2$s(path));
                                                    }
                                                    // Filters of others, nested routes and a route with a guard of its own.
                                                    @Bean public RouterFunction<ServerResponse> many(String name) {
                                                        RouterFunction<ServerResponse> logged = to("/one")
                                            .path("/in", in -> in.GET("/two", request -> ServerResponse.ok().%2$s("/two")))
                                            .filter((request, next) -> next.handle(request))
                                            .build();
                                    return logged.and(to("/free").filter(%3$s.notPublicService("-")).build());
                                }
                                                    @Bean public static RouterFunction<ServerResponse> single() {
                                                        return RouterFunctions.route(
                                                                RequestPredicates.GET("/single"), request -> ServerResponse.ok().%2$s("/single"));
                                                    }
                                                    @Bean public RouterFunction<ServerResponse> asked() {
                                                        return to("/asked").filter(%3$s.guard(ServiceGuard.GUARD)).build();
                                                    }
                                                    @Bean public String name() { return "-"; }
                                                }
                                """.formatted(functions, body, filters),
                                "kz/old/Service",
                                """
                                package kz.old;
                                @kz.kuzet.PublicService(code = "old", name = "-", disclosureRisk = kz.kuzet.DisclosureRisk.ABSENT,
                                    databaseChange = kz.kuzet.DatabaseChange.UNCHANGED, term = 5,
                                    termUnit = kz.kuzet.TermUnit.MINUTES, fee = kz.kuzet.Fee.FREE)
                                public class Service {}
                                """,
                                "kz/old/ServiceGuard",
                                Unprocessed.guard("kz.old.ServiceGuard", "kz.old.Service", "old")
                                        .replace(
                                                "public ServiceGuard()",
                                                "public static final ServiceGuard GUARD = new ServiceGuard();"
                                                        + " public ServiceGuard()")))
                .withGuards("kz.old.ServiceGuard")
                .withRegister(listed)
                .loader(Server.withoutOtherAdapters());
    }

    @ParameterizedTest
    @CsvSource({
        "servlet, kz.old.Routes",
        "reactive, kz.old.Routes",
        "servlet, kz.old.Routes#many",
        "reactive, kz.old.Routes#many"
    })
    void theyAreServedLoggedAndCounted(String type, String listed) throws Exception {
        try (URLClassLoader loader = application(type, listed, "kz.old.Routes#single");
                Server server = application.start(loader, type)) {
            assertThat(server.get("/one").body()).isEqualTo("/one");
            assertThat(server.get("/in/two").body()).isEqualTo("/two");
            assertThat(server.get("/single").body()).isEqualTo("/single");
            assertThat(server.get("/free").body()).isEqualTo("/free");
            // A route that states its service is guarded, although its router is listed.
            assertThat(server.get("/asked").statusCode()).isEqualTo(401);
            String logged = application.logged();
            for (String router : new String[] {"many", "single"}) {
                assertThat(logged.split("kz.old.Routes#" + router + " is not classified yet", -1))
                        .hasSize(2);
            }
            assertThat(server.bean(MeterRegistry.class)
                            .find("kuzet.not.yet.classified.requests")
                            .counters())
                    .extracting(counter -> counter.getId().getTag("handler"), Counter::count)
                    .containsExactlyInAnyOrder(tuple("kz.old.Routes#many", 2.0), tuple("kz.old.Routes#single", 1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"servlet", "reactive"})
    void onePropertyRefusesThem(String type) throws Exception {
        try (URLClassLoader loader = application(type, "kz.old.Routes#many", "kz.old.Routes#single");
                Server server = application.start(loader, type, "kuzet.baseline=refuse")) {
            assertThat(server.get("/one").statusCode()).isEqualTo(403);
            assertThat(server.get("/in/two").statusCode()).isEqualTo(403);
            assertThat(server.get("/single").statusCode()).isEqualTo(403);
            assertThat(server.get("/free").body()).isEqualTo("/free");
            assertThat(server.get("/asked").statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"servlet", "reactive"})
    void whatIsNotListedStopsTheStart(String type) throws Exception {
        try (URLClassLoader loader =
                application(type, "kz.old.Routes#single", "kz.old.Application", "kz.old.Service")) {
            assertThatThrownBy(() -> application.start(loader, type).close())
                    .isInstanceOfSatisfying(
                            UnguardedHandlersException.class,
                            stop -> assertThat(stop)
                                    .hasMessageContaining("RouterFunction bean \"many\" carries no guard")
                                    .hasMessageNotContaining("\"single\""));
        }
    }
}
