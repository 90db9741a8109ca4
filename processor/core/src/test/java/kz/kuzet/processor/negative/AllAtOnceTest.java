package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All problems of a compilation come at once, by class, and none twice. */
final class AllAtOnceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void problemsOfManyClassesAndOptions(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withOptions("-Akuzet.wrong=1", "-Akuzet.warn=999")
                .withSource("com/example/Z.java", Sources.other("Z", "").replace("residence", "permit"))
                .withSource(
                        "com/example/Endpoint.java",
                        Sources.service("channels = {}", "composedOf = \"zz\"", "method = {}")
                                .replace("term = 10", "term = -1"))
                .withSource("com/example/B.java", Sources.other("B", "same"))
                .withSource("com/example/A.java", Sources.other("A", "same").replace("term = 10", "term = 30"))
                .run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(']')))
                .containsExactly(
                        "error: [KUZET401",
                        "error: [KUZET402",
                        "A.java:8: note: [KUZET211",
                        "A.java:4: error: [KUZET104",
                        "B.java:4: error: [KUZET104",
                        "Endpoint.java:8: error: [KUZET103",
                        "Endpoint.java:11: error: [KUZET106",
                        "Endpoint.java:12: error: [KUZET108",
                        "Endpoint.java:12: warning: [KUZET109",
                        "Z.java:4: error: [KUZET101",
                        "Z.java:5: warning: [KUZET210");
    }

    /** Of one element of an array ECJ shows the line of the whole attribute. */
    @ParameterizedTest
    @EnumSource
    void elementOfAnArrayOverSeveralLines(TestCompiler compiler) {
        assertThat(TestCompilation.in(folder, compiler)
                        .withSource("com/example/Endpoint.java", Sources.service("""
                            channels = {
                                    Channel.PORTAL,
                                    Channel.MOBILE_APPLICATION,
                                    Channel.PORTAL}\
                            """))
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .startsWith("Endpoint.java:" + (compiler == TestCompiler.JAVAC ? 14 : 11) + ": error: [KUZET106]");
    }

    /** Of a record ECJ shows no line, so it is named. */
    @ParameterizedTest
    @EnumSource
    void record(TestCompiler compiler) {
        assertThat(TestCompilation.in(folder, compiler)
                        .withSource(
                                "com/example/Endpoint.java",
                                Sources.SERVICE.replace("class Endpoint", "record Endpoint()"))
                        .run()
                        .problems())
                .containsExactly((compiler == TestCompiler.JAVAC ? "Endpoint.java:3: " : "")
                        + "error: [KUZET107] com.example.Endpoint is a record or a method of one, for which no guard"
                        + " can be generated. Rules: para 6. Fix: make the endpoint a class."
                        + (compiler == TestCompiler.JAVAC ? "" : " (com.example.Endpoint)"));
    }
}
