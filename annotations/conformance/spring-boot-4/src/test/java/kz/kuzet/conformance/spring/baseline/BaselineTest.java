package kz.kuzet.conformance.spring.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application with controllers that are not classified yet, on Spring MVC and on WebFlux. */
class BaselineTest {

    private static final String REQUESTS = "kuzet.not.yet.classified.requests";

    private static final String SERVICE =
            "@kz.kuzet.PublicService(code = \"old\", name = \"-\", disclosureRisk = kz.kuzet.DisclosureRisk.ABSENT,"
                    + " databaseChange = kz.kuzet.DatabaseChange.UNCHANGED, term = 5,"
                    + " termUnit = kz.kuzet.TermUnit.MINUTES, fee = kz.kuzet.Fee.FREE) ";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final StartedApplication application = new StartedApplication();

    private static String controller(String name, String stated) {
        return """
            package kz.old;
            @org.springframework.web.bind.annotation.RestController
            %2$s public class %1$s {
                @org.springframework.web.bind.annotation.GetMapping("/%1$s/one") public String one() { return "one"; }
                @org.springframework.web.bind.annotation.GetMapping("/%1$s/two") public String two() { return "two"; }
            }
            """.formatted(name, stated);
    }

    private URLClassLoader application(String evidence, String... listed) throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("kz/old/Whole", controller("Whole", ""));
        sources.put(
                "kz/old/Partly",
                controller("Partly", "")
                        .replaceFirst("@org[^\\n]*one", "@kz.kuzet.NotPublicService(reason = \"-\") $0"));
        sources.put("kz/old/Later", """
            package kz.old;
            import java.util.concurrent.CompletableFuture;
            @org.springframework.web.bind.annotation.RestController
            public class Later {
                @org.springframework.web.bind.annotation.GetMapping("/Later/one")
                public CompletableFuture<String> one() {
                    return CompletableFuture.supplyAsync(() -> "one");
                }
            }
            """);
        sources.put("kz/old/Service", controller("Service", SERVICE));
        sources.put("kz/old/ServiceGuard", Unprocessed.guard("kz.old.ServiceGuard", "kz.old.Service", "old"));
        sources.put("kz/old/Application", """
            package kz.old;
            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
            @org.springframework.boot.autoconfigure.EnableAutoConfiguration
            @org.springframework.context.annotation.Import(
                {kz.kuzet.spring.testing.%s.class, Whole.class, Partly.class, Later.class, Service.class})
            public class Application {}
            """.formatted(evidence));
        return new Unprocessed(folder, sources)
                .withGuards("kz.old.ServiceGuard")
                .withRegister(listed)
                .loader(Server.withoutOtherAdapters());
    }

    private static String evidence(String type) {
        return type.equals("servlet") ? "TestEvidence" : "ReactiveTestEvidence";
    }

    @ParameterizedTest
    @ValueSource(strings = {"servlet", "reactive"})
    void theyAreServedLoggedAndCounted(String type) throws Exception {
        try (URLClassLoader loader = application(
                        evidence(type), "kz.old.Whole", "kz.old.Partly#two", "kz.old.Later", "kz.old.Service");
                Server server = application.start(loader, type)) {
            assertThat(server.get("/Whole/one").body()).isEqualTo("one");
            assertThat(server.get("/Whole/two").body()).isEqualTo("two");
            assertThat(server.get("/Partly/one").body()).isEqualTo("one");
            assertThat(server.get("/Partly/two").body()).isEqualTo("two");
            // A service is guarded, whatever is listed.
            assertThat(server.get("/Service/one").statusCode()).isEqualTo(401);
            String logged = application.logged();
            for (String handler : new String[] {"Whole#one", "Whole#two", "Partly#two", "Later#one"}) {
                assertThat(logged.split("kz.old." + handler + " is not classified yet", -1))
                        .hasSize(2);
            }
            assertThat(logged).doesNotContain("kz.old.Partly#one is", "kz.old.Service#one is");
            assertThat(server.bean(MeterRegistry.class)
                            .get("kuzet.not.yet.classified")
                            .gauge()
                            .value())
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "servlet, serve, answered",
        "servlet, refuse, refused",
        "reactive, serve, answered",
        "reactive, refuse, refused"
    })
    void theirRequestsAreCounted(String type, String use, String outcome) throws Exception {
        try (URLClassLoader loader = application(evidence(type), "kz.old.Whole", "kz.old.Partly#two", "kz.old.Later");
                Server server = application.start(loader, type, "kuzet.baseline=" + use)) {
            MeterRegistry registry = server.bean(MeterRegistry.class);
            assertThat(registry.find(REQUESTS).counters())
                    .as("before the first request")
                    .isEmpty();
            int status = outcome.equals("answered") ? 200 : 403;
            assertThat(server.get("/Whole/one").statusCode()).isEqualTo(status);
            assertThat(server.get("/Whole/one").statusCode()).isEqualTo(status);
            assertThat(server.get("/Partly/two").statusCode()).isEqualTo(status);
            // Spring MVC dispatches this one twice.
            assertThat(server.get("/Later/one").statusCode()).isEqualTo(status);
            assertThat(server.get("/Partly/one").statusCode()).isEqualTo(200);
            assertThat(server.get("/Service/one").statusCode()).isEqualTo(401);
            assertThat(registry.find(REQUESTS).counters())
                    .extracting(
                            counter -> counter.getId().getTag("handler"),
                            counter -> counter.getId().getTag("outcome"),
                            Counter::count)
                    .containsExactlyInAnyOrder(
                            tuple("kz.old.Whole#one", outcome, 2.0),
                            tuple("kz.old.Partly#two", outcome, 1.0),
                            tuple("kz.old.Later#one", outcome, 1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"servlet", "reactive"})
    void onePropertyRefusesThem(String type) throws Exception {
        try (URLClassLoader loader = application(evidence(type), "kz.old.Whole", "kz.old.Partly#two", "kz.old.Later");
                Server server = application.start(loader, type, "kuzet.baseline=refuse")) {
            assertThat(server.get("/Whole/one").statusCode()).isEqualTo(403);
            assertThat(server.get("/Whole/two").statusCode()).isEqualTo(403);
            assertThat(server.get("/Partly/one").body()).isEqualTo("one");
            assertThat(server.get("/Partly/two").statusCode()).isEqualTo(403);
            assertThat(server.get("/Service/one").statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"servlet", "reactive"})
    void whatIsNotListedStopsTheStart(String type) throws Exception {
        try (URLClassLoader loader = application(evidence(type), "kz.old.Whole", "kz.old.Partly#one", "kz.old.Later")) {
            assertThatThrownBy(() -> application.start(loader, type).close())
                    .isInstanceOfSatisfying(
                            UnguardedHandlersException.class,
                            stop -> assertThat(stop)
                                    .hasMessageContaining("kz.old.Partly#two()")
                                    .hasMessageNotContaining("kz.old.Whole"));
        }
    }

    @Test
    void aMistypedValueStopsTheStart() throws Exception {
        try (URLClassLoader loader = application("TestEvidence", "kz.old.Whole", "kz.old.Partly#two", "kz.old.Later")) {
            assertThatThrownBy(() -> application
                            .start(loader, "servlet", "kuzet.baseline=refused")
                            .close())
                    .rootCause()
                    .hasMessageContaining("kuzet.baseline=refused");
        }
    }
}
