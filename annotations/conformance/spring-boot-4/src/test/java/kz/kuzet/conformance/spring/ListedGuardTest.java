package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import kz.kuzet.PublicService;
import kz.kuzet.guard.DeclaredValues;
import kz.kuzet.guard.GuardListEntry;
import kz.kuzet.spring.UnguardedHandlersException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start takes the list of guards at its word; the guard itself is looked at when the first request asks for it. */
class ListedGuardTest {

    private static final String ENDPOINT = "kz.listed.Application$Endpoint";
    private static final String GUARD = "kz.listed.Application$Guard";

    /** The guard is of an older declaration: there the service was free. */
    private static final String SOURCE = """
        package kz.listed;

        import kz.kuzet.*;
        import kz.kuzet.conformance.spring.Calls;
        import kz.kuzet.guard.*;
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

            public static final class Guard extends ServiceGuard {
                static { Calls.made("guard loaded"); }
                public Guard() { super(of("x", "kz.listed.Application$Endpoint").askingFor(AuthenticationMethod.LOGIN_PASSWORD)); }
            }

            private static ServiceDeclaration of(String code, String endpoint) {
                return ServiceDeclaration.of(code, "-").providedBy(endpoint).disclosureRisk(DisclosureRisk.ABSENT)
                    .databaseChange(DatabaseChange.UNCHANGED).term(5, TermUnit.MINUTES).fee(Fee.FREE);
            }
        }
        """;

    private static final String REQUEST = "/x";

    @TempDir
    Path folder;

    @BeforeEach
    void forget() {
        Calls.taken();
    }

    @Test
    void isLoadedByTheFirstRequest() throws Exception {
        Unprocessed application = new Unprocessed(folder, SOURCE);
        application.withGuards(listed(application));
        try (URLClassLoader loader = application.loader();
                Server server = start(loader)) {
            assertThat(Calls.taken()).isEmpty();
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).containsExactly("guard loaded");
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(401);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    @Test
    void stopsTheStartWhereTheListIsOfAnotherDeclaration() throws Exception {
        Unprocessed application = new Unprocessed(folder, SOURCE.replace("fee = Fee.FREE)", "fee = Fee.CHARGED)"));
        application.withGuards(GUARD + " # 00000000 " + ENDPOINT + " x");
        try (URLClassLoader loader = application.loader()) {
            assertThat(catchThrowable(() -> start(loader)))
                    .isInstanceOfSatisfying(
                            UnguardedHandlersException.class,
                            stopped -> assertThat(stopped.problems())
                                    .containsExactly(ENDPOINT
                                            + " was declared anew after its guard was generated: fee is CHARGED, in the"
                                            + " guard FREE; method is LOGIN_PASSWORD_OTP, in the guard LOGIN_PASSWORD."
                                            + " Compile it again with the processor."));
        }
    }

    @Test
    void isRefusedWhereItIsOfAnotherDeclarationThanItsListSays() throws Exception {
        Unprocessed application = new Unprocessed(folder, SOURCE.replace("fee = Fee.FREE)", "fee = Fee.CHARGED)"));
        application.withGuards(listed(application));
        try (URLClassLoader loader = application.loader();
                Server server = start(loader)) {
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(403);
            assertThat(Calls.taken()).containsExactly("guard loaded");
        }
    }

    /** The list is believed at the start; nothing is granted on its word. */
    @Test
    void refusesEveryRequestWhereItIsNotThere() throws Exception {
        Unprocessed application = new Unprocessed(folder, SOURCE);
        application.withGuards(listed(application).replace("Application$Guard", "Application$Gone"));
        try (URLClassLoader loader = application.loader();
                Server server = start(loader)) {
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(500);
            assertThat(server.get(REQUEST).statusCode()).isEqualTo(500);
            assertThat(Calls.taken()).isEmpty();
        }
    }

    private static Server start(ClassLoader loader) throws ClassNotFoundException {
        return Server.start(loader, new Class<?>[] {loader.loadClass("kz.listed.Application")});
    }

    /** As the processor would list the guard of the annotation that is there. */
    private static String listed(Unprocessed application) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = application.loader()) {
            PublicService declared = loader.loadClass(ENDPOINT).getAnnotation(PublicService.class);
            return new GuardListEntry(GUARD, DeclaredValues.of(declared).fingerprint(), ENDPOINT, "x").line();
        }
    }
}
