package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.guard.ServiceDescriptor;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kuzet.warn} lowers errors against the Rules to warnings; the guard enforces the Rules all the same. */
final class LoweringTest {

    private static final String SOURCE = """
        package com.example;
        import kz.kuzet.*;
        @PublicService(code = "e_004", name = "Certificate", disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED, term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE,
            channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE},
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD,
            method = AuthenticationMethod.LOGIN_PASSWORD)
        public class Endpoint {}
        """;

    @TempDir
    private Path folder;

    private Outcome compile(TestCompiler compiler, String option) {
        return TestCompilation.in(folder, compiler)
                .withOptions(option)
                .withSource("com/example/Endpoint.java", SOURCE)
                .run();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "JAVAC; 203,207,208",
                "ECJ; 203,207,208",
                "JAVAC; KUZET203, KUZET207 ,208",
                "ECJ; KUZET208,KUZET207,KUZET203,KUZET301"
            })
    void guardAsksForWhatTheRulesGive(TestCompiler compiler, String codes) throws Exception {
        Outcome outcome = compile(compiler, "-Akuzet.warn=" + codes);
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(']')))
                .containsExactly(
                        "Endpoint.java:7: warning: [KUZET203",
                        "Endpoint.java:5: warning: [KUZET207",
                        "Endpoint.java:6: warning: [KUZET208");
        ServiceDescriptor service = load(outcome);
        assertThat(service.method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        assertThat(service.messagingMethod()).isEmpty();
        assertThat(outcome.resource("META-INF/kuzet/register.json")).contains("\"method\": \"LOGIN_PASSWORD_EDS\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotNamedStaysAnError(TestCompiler compiler) {
        Outcome outcome = compile(compiler, "-Akuzet.warn=203");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(']')))
                .containsExactly(
                        "Endpoint.java:7: warning: [KUZET203",
                        "Endpoint.java:5: error: [KUZET207",
                        "Endpoint.java:6: error: [KUZET208");
        assertThat(outcome.written()).containsOnlyKeys("com/example/EndpointGuard.java");
    }

    @ParameterizedTest
    @EnumSource
    void lowered301LetsTheBuildPass(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withOptions("-Akuzet.warn=301", "-Akuzet.endpoints=com.example.Rpc")
                .withSource("com/example/Rpc.java", "package com.example; @interface Rpc {}")
                .withSource(
                        "com/example/E.java", "package com.example; @SuppressWarnings(\"KUZET301\") @Rpc class E {}")
                .run();
        assertThat(outcome.success()).isTrue();
        // What is lowered stays in sight: it cannot be silenced.
        assertThat(outcome.problems()).singleElement().asString().startsWith("E.java:1: warning: [KUZET301]");
    }

    private static ServiceDescriptor load(Outcome outcome) throws ReflectiveOperationException, IOException {
        URL[] classes = List.of(outcome.classes().toUri().toURL()).toArray(new URL[0]);
        try (URLClassLoader loader = new URLClassLoader(classes, ServiceGuard.class.getClassLoader())) {
            Object guard = loader.loadClass("com.example.EndpointGuard")
                    .getField("GUARD")
                    .get(null);
            return ((ServiceGuard) guard).service();
        }
    }
}
