package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import kz.kuzet.conformance.source.Unprocessed;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To the start a guard is there if it is listed; the guard itself is looked at when the first request asks for it. */
class ListedGuardTest {

    private static final String ENDPOINT = "kz.listed.Application$Endpoint";
    private static final String GUARD = "kz.listed.Application_EndpointGuard";

    private static final String SOURCE = """
        package kz.listed;

        import kz.kuzet.*;
        import kz.kuzet.conformance.spring.Calls;
        import kz.kuzet.spring.testing.TestEvidence;
        import org.springframework.context.annotation.Bean;
        import org.springframework.web.bind.annotation.*;

        @org.springframework.boot.autoconfigure.SpringBootApplication(proxyBeanMethods = false)
        public class Application {
            @Bean TestEvidence evidence() { return new TestEvidence(); }

            @RestController
            @PublicService(code = "x", name = "-", disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED, term = 5, termUnit = TermUnit.MINUTES, fee = Fee.FREE)
            public static class Endpoint {
                @GetMapping("/x") public String x() { Calls.made("x"); return "x"; }
            }
        }
        """;

    private static final String CHARGED = SOURCE.replace("fee = Fee.FREE)", "fee = Fee.CHARGED)");
    private static final String REQUEST = "/x";
    private static final String NOTED =
            "ServiceGuard { static { kz.kuzet.conformance.spring.Calls.made(\"guard loaded\"); }";

    @TempDir
    Path folder;

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void isLoadedByTheFirstRequest() throws Exception {
        try (URLClassLoader loader =
                        application(SOURCE, ENDPOINT).withGuards(GUARD).loader(Server.withoutSecurity());
                Server server = start(loader)) {
            assertThat(Calls.taken()).isEmpty();
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).containsExactly("guard loaded");
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void isRefusedWhereItIsOfAnotherDeclaration() throws Exception {
        try (URLClassLoader loader =
                        application(CHARGED, ENDPOINT).withGuards(GUARD).loader(Server.withoutSecurity());
                Server server = start(loader)) {
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(403);
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).containsExactly("guard loaded");
        }
    }

    @Test
    void isRefusedWhereItIsOfAnotherEndpoint() throws Exception {
        try (URLClassLoader loader = application(SOURCE, "kz.listed.Application$Other")
                        .withGuards(GUARD)
                        .loader(Server.withoutSecurity());
                Server server = start(loader)) {
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).containsExactly("guard loaded");
        }
    }

    /** The list is enough for the start; nothing is granted on its word. */
    @Test
    void refusesEveryRequestWhereItIsNotThere() throws Exception {
        try (URLClassLoader loader =
                        new Unprocessed(folder, SOURCE).withGuards(GUARD).loader(Server.withoutSecurity());
                Server server = start(loader)) {
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(403);
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    /** What no list names is compared at once. */
    @Test
    void stopsTheStartWhereItIsNotListed() throws Exception {
        try (URLClassLoader loader = application(CHARGED, ENDPOINT).loader(Server.withoutSecurity())) {
            assertThat(catchThrowable(() -> start(loader)))
                    .isInstanceOfSatisfying(
                            UnguardedHandlersException.class,
                            stopped -> assertThat(stopped.problems())
                                    .hasSize(2)
                                    .contains(ENDPOINT
                                            + " was declared anew after its guard was generated: fee is CHARGED, in the"
                                            + " guard FREE; method is LOGIN_PASSWORD_OTP, in the guard LOGIN_PASSWORD."
                                            + " Compile it again with the processor.")
                                    .last()
                                    .asString()
                                    .startsWith("The guard of " + ENDPOINT + " is not listed in "));
        }
    }

    private Unprocessed application(String source, String endpointOfGuard) throws IOException {
        return new Unprocessed(
                folder,
                Map.of(
                        "Application",
                        source,
                        "Application_EndpointGuard",
                        Unprocessed.guard(GUARD, endpointOfGuard, "x").replace("ServiceGuard {", NOTED)));
    }

    private static Server start(ClassLoader loader) throws ClassNotFoundException {
        return Server.start(loader, new Class<?>[] {loader.loadClass("kz.listed.Application")});
    }
}
