package kz.kuzet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A faulty declaration fails, a sound one gives a guard. */
final class SmokeTest {

    private static final String DECLARATION = """
        package com.example;
        import kz.kuzet.*;
        @PublicService(code = "e_004", name = "Certificate",
            disclosureRisk = DisclosureRisk.PRESENT, databaseChange = DatabaseChange.%s,
            term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE, result = ServiceResult.CERTIFICATE)
        class Endpoint {}
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void soundDeclarationGivesGuard(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("com/example/Endpoint.java", DECLARATION.formatted("UNCHANGED"))
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.written())
                .containsOnlyKeys(
                        "META-INF/kuzet/register.json",
                        "META-INF/services/kz.kuzet.guard.ServiceGuard",
                        "com/example/EndpointGuard.java");
    }

    @ParameterizedTest
    @EnumSource
    void faultyDeclarationFails(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("com/example/Endpoint.java", DECLARATION.formatted("CHANGED"))
                .run();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .containsExactly("Endpoint.java:4: error: [KUZET205] The service results in a certificate, and such a"
                        + " service leaves the database unchanged. Rules: para 5(2). Fix: write"
                        + " databaseChange = UNCHANGED, or correct result if the service does more than"
                        + " certify.");
    }
}
