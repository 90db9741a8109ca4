package kz.kuzet.processor.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compilations of other kinds: without a service, without classes, with files that hold no class. */
final class CompilationModeTest {

    @TempDir
    private Path folder;

    private static String endpoint(String type, String rest) {
        return "package a; " + DeclarationSource.IMPORTS + DeclarationSource.of(type) + " class " + type + " " + rest;
    }

    private TestCompilation compilation(TestCompiler compiler) {
        return TestCompilation.in(folder, compiler)
                .withOptions(compiler == TestCompiler.ECJ ? "-warn:-unusedImport" : "-Xlint:all,-processing");
    }

    /** The register is written all the same: it says that there is nothing. */
    @ParameterizedTest
    @EnumSource
    void withoutService(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource("a/E.java", "package a; class E {}")
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(Json.objects(Json.register(outcome), "services")).isEmpty();
        assertThat(outcome.resource("META-INF/services/kz.kuzet.guard.ServiceGuard"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void processingOnly(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withOptions("-proc:only")
                .withSource("a/E.java", endpoint("E", "{}"))
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.written())
                .containsOnlyKeys(
                        "META-INF/kuzet/register.json",
                        "META-INF/services/kz.kuzet.guard.ServiceGuard",
                        "a/EGuard.java");
        assertThat(outcome.classes().resolve("a/EGuard.class")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void filesWithoutClass(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource("a/package-info.java", "/** A. */ @Deprecated package a;")
                .withSource("b/package-info.java", "/** B. */ package b;")
                .withSource("a/E.java", endpoint("E", "{}"))
                .withSource("c/Empty.java", "package c;")
                .withSource("c/None.java", ";")
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertCodes(outcome, "E");
    }

    @ParameterizedTest
    @EnumSource
    void classesTogetherInFile(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource(
                        "a/E.java",
                        endpoint("E", "{} ") + DeclarationSource.of("F") + " class F {} " + DeclarationSource.of("G")
                                + " interface G {} enum H { ONE } record I(int i) {} @interface J {}")
                .withOptions("-parameters")
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertCodes(outcome, "E", "F", "G");
    }

    /** What the compiler finds on the source path by itself is compiled with the rest, but no processor is told of it. */
    @Test
    void sourcesThatTheCompilerFinds() throws IOException {
        Path found = folder.resolve("found");
        Files.createDirectories(found.resolve("a"));
        Files.writeString(found.resolve("a/Found.java"), endpoint("Found", "{}"));
        Outcome outcome = TestCompilation.in(folder, TestCompiler.JAVAC)
                .withOptions("-sourcepath", found.toString(), "-implicit:class")
                .withSource("a/E.java", endpoint("E", "{ Found found; }"))
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertCodes(outcome, "E");
    }

    private static void assertCodes(Outcome outcome, String... codes) {
        assertThat(Json.objects(Json.register(outcome), "services"))
                .extracting(service -> service.get("code"))
                .isEqualTo(List.of(codes));
    }
}
