package kz.kuzet.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Classes that are processed again from their class files, as Gradle does it with what did not change. Class files keep no
 * {@code @SuppressWarnings}.
 */
final class ReprocessingTest {

    private static final String NOTED = DeclarationSource.of("e_10").with("term", "30") + "\n";
    private static final String HANDLERS = """
         @RestController class Certificate {
            %s @kz.kuzet.PreparesRequest @PostMapping String form() { return ""; }
            @PostMapping String send() { return ""; }
        }
        """;

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    private static String source(String onType, String onMethod) {
        return "package app;\n" + DeclarationSource.IMPORTS + "import org.springframework.web.bind.annotation.*;\n"
                + onType + NOTED + HANDLERS.formatted(onMethod);
    }

    private TestCompilation compilation(TestCompiler compiler) {
        return TestCompilation.in(folder, compiler).withClassPath(frameworks);
    }

    /** Gradle deletes what the processor wrote, and puts the output folder on the class path. */
    private TestCompilation reprocessing(Outcome first, TestCompiler compiler) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            path -> path.getFileName().toString().contains("Guard") || path.endsWith("register.json"))
                    .toList()) {
                Files.delete(file);
            }
        }
        return compilation(compiler)
                .withClassPath(first.classes())
                .withSource("app/Other.java", "package app; class Other {}")
                .withCompiled("app.Certificate");
    }

    @ParameterizedTest
    @EnumSource
    void silencedProblemsStaySilent(TestCompiler compiler) throws IOException {
        Outcome first = compilation(compiler)
                .withSource(
                        "app/Certificate.java",
                        source("@SuppressWarnings(\"KUZET211\") ", "@SuppressWarnings(\"KUZET305\")"))
                .run();
        assertThat(first.problems()).isEmpty();
        Map<String, String> written = first.written();
        Outcome second = reprocessing(first, compiler).run();
        assertThat(second.reports()).isEmpty();
        assertThat(second.written()).containsAllEntriesOf(withoutSources(written));
        assertThat(second.source("app/CertificateGuard.java")).isEqualTo(written.get("app/CertificateGuard.java"));
    }

    private static Map<String, String> withoutSources(Map<String, String> written) {
        Map<String, String> aggregates = new TreeMap<>(written);
        aggregates.keySet().removeIf(path -> !path.startsWith("META-INF"));
        assertThat(aggregates).hasSize(2);
        return aggregates;
    }

    /** They were said when the class was compiled. */
    @ParameterizedTest
    @EnumSource
    void warningsAreNotRepeated(TestCompiler compiler) throws IOException {
        Outcome first = compilation(compiler)
                .withSource("app/Certificate.java", source("", ""))
                .run();
        assertThat(first.problems()).hasSize(2);
        assertThat(reprocessing(first, compiler).run().reports()).isEmpty();
    }

    /** Gradle gives the processor an environment of its own, with that of javac within. */
    @ParameterizedTest
    @EnumSource
    void withinAnEnvironmentOfABuildTool(TestCompiler compiler) throws IOException {
        Outcome first = compilation(compiler)
                .withSource("app/Certificate.java", source("", ""))
                .run();
        Processor wrapped = new FilerSpy();
        Outcome second = reprocessing(first, compiler)
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(wrapped)
                .run();
        assertThat(second.problems()).isEmpty();
        assertThat(second.listedGuards()).containsExactly("app.CertificateGuard");
    }

    @ParameterizedTest
    @EnumSource
    void errorsStayErrorsAndNameTheClass(TestCompiler compiler) throws IOException {
        Outcome first = compilation(compiler)
                .withSource("app/Certificate.java", source("", ""))
                .run();
        Outcome second = reprocessing(first, compiler)
                .withSource(
                        "app/Again.java",
                        "package app; " + DeclarationSource.IMPORTS + DeclarationSource.of("e_10") + " class Again {}")
                .run();
        assertThat(second.success()).isFalse();
        assertThat(second.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("[KUZET104]"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Again.java:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("error: ").endsWith(" (app.Certificate)"));
    }

    /** A method is named with its class. */
    @ParameterizedTest
    @EnumSource
    void errorOfAMethodNamesIt(TestCompiler compiler) throws IOException {
        Outcome first = compilation(compiler)
                .withoutKuzet()
                .withSource(
                        "app/Certificate.java",
                        "package app; " + DeclarationSource.IMPORTS + "class Certificate { static class Inner { "
                                + DeclarationSource.of(" ") + " void send() {} } }")
                .run();
        Outcome second = reprocessing(first, compiler).run();
        assertThat(second.problems())
                .singleElement()
                .asString()
                .startsWith("error: [KUZET101] The code is blank. ")
                .endsWith(" (app.Certificate.Inner#send)");
    }
}
