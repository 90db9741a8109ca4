package kz.kuzet.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts up to what a class file can hold, 65,535 bytes, and beyond. */
final class LongTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void asLongAsClassFilesAllow(TestCompiler compiler) {
        for (String text : new String[] {"x".repeat(60_000), "word ".repeat(12_000), "ұ".repeat(32_000)}) {
            Outcome outcome = compile(compiler, text);
            assertThat(outcome.reports()).isEmpty();
            assertThat(Json.objects(Json.register(outcome), "services").get(0).get("name"))
                    .isEqualTo(text);
            try (Application application = Application.of(outcome)) {
                assertThat(application.guard("a.EGuard").service().code()).isEqualTo(text);
                assertThat(application.guard("a.EGuard").service().name()).isEqualTo(text);
            }
        }
    }

    /** The compiler reports it in the words that it has for it, and Kuzet adds none. */
    @ParameterizedTest
    @EnumSource
    void longerThanClassFilesAllow(TestCompiler compiler) {
        for (String text : new String[] {"ұ".repeat(60_000), "x".repeat(70_000)}) {
            Outcome outcome = compile(compiler, text);
            assertThat(outcome.success()).isFalse();
            assertThat(outcome.problems()).isEmpty();
            assertThat(outcome.otherErrors()).isNotEmpty();
            assertThat(outcome.output()).doesNotContain("Exception", "\tat ");
        }
    }

    private Outcome compile(TestCompiler compiler, String text) {
        return TestCompilation.in(folder, compiler)
                .withSource(
                        "a/E.java",
                        "package a; " + DeclarationSource.IMPORTS
                                + DeclarationSource.of(text).withText("name", text) + " class E {}")
                .withOptions(compiler == TestCompiler.ECJ ? "-warn:-unusedImport" : "-Xlint:all,-processing")
                .run();
    }
}
