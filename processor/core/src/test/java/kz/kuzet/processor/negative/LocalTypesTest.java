package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Endpoints in code: they are found with both compilers, and no guard can stand for them. */
final class LocalTypesTest {

    private static final String OWN = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " @RestController @interface Api {}\n";

    private static Path frameworks;

    @TempDir
    private Path folder;

    /** A source in which {@code @S} is a service, and the types that are reported, each with its line. */
    private record Case(String source, List<String> found) {

        static Case of(String source, String... found) {
            return new Case(source, List.of(found));
        }
    }

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    static Stream<Arguments> cases() {
        return all().flatMap(each -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(each, compiler)));
    }

    private static Stream<Case> all() {
        return Stream.of(
                Case.of("class E { void m() { @RestController class L {} } }", "7 E#m: L"),
                Case.of("class E { void m() { @S class L {} } }", "7 E#m: L"),
                Case.of("class E { void m() { class L { @S void send() {} } } }", "7 E#m: L"),
                Case.of("class E { void m() { @RestController class L { @PostMapping void send() {} } } }", "7 E#m: L"),
                Case.of("class E { static Object o; static { @Path(\"/\") class L {} } }", "7 E: L"),
                Case.of("class E { Object o = new Object() { @PostMapping void send() {} }; }", "7 E: new …() {}"),
                Case.of("class E { E() { @RestController class L {} } }", "7 E: L"),
                Case.of("class E { Runnable r = () -> { @RestController class L {} }; }", "7 E: L"),
                Case.of("class E {\nclass N {\nvoid m() { @RestController class L {} } } }", "9 E.N#m: L"),
                Case.of("class E { void m() { class O { @RestController class L {} } } }", "7 E#m: L"),
                Case.of(
                        "class E { void m() { new Object() { void n() { @RestController class L {} } }; } }",
                        "7 E#m: L"),
                Case.of("class E { void m(int i) { }\nvoid m(String s) { @RestController class L {} } }", "8 E#m: L"),
                Case.of(OWN + "class E { void m() { @Api class L {} } }", "8 E#m: L"),
                Case.of("class E { @RestController @interface Api {} void m() { @Api class L {} } }", "7 E#m: L"),
                Case.of("class E { void m() { @org.springframework.stereotype.Controller class L {} } }", "7 E#m: L"),
                Case.of(
                        "class E { void m() { @RestController class L {} @RestController class M {} } }",
                        "7 E#m: L",
                        "7 E#m: M"),
                Case.of("class E { void m() { @NotPublicService(reason = \"-\") @RestController class L {} } }"),
                Case.of("class E { void m() { @RestController class L { @NotPublicService(reason = \"-\") @GetMapping"
                        + " void get() {} } } }"),
                Case.of("class E { void m() { @Deprecated class L { @Override public String toString() { return null; }"
                        + " } } }"),
                Case.of("class E { void m() { record R(int i) {} enum K { A } new Thread() { @Override public void"
                        + " run() {} }; } }"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReported(Case each, TestCompiler compiler) {
        Outcome outcome = compile(compiler, each.source());
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.problems())
                .containsExactlyInAnyOrderElementsOf(each.found().stream()
                        .map(found -> found.split(" ", 2))
                        .map(found -> "E.java:" + found[0] + ": error: [KUZET107] com.example." + found[1]
                                + " is a local class, for which no guard can be generated. Rules: para 6. Fix: make the"
                                + " endpoint a top-level or nested class.")
                        .toList());
    }

    private Outcome compile(TestCompiler compiler, String source) {
        return TestCompilation.in(folder, compiler)
                .withClassPath(frameworks)
                .withSource(
                        "com/example/E.java", Sources.unit(source.replace("@S ", Sources.annotation("e_004") + " ")))
                .run();
    }
}
