package kz.kuzet.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.FilerException;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that cannot be written is named, with the reason, and the build fails. */
final class OutputFailureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void guard(TestCompiler compiler) {
        assertThat(problems(compiler, "a.EGuard", new IOException("no space left")))
                .singleElement()
                .asString()
                .startsWith("E.java:10: error: [KUZET902] The file a.EGuard could not be written:"
                        + " java.io.IOException: no space left")
                .endsWith("Fix: make its folder writable and try again.");
    }

    @ParameterizedTest
    @EnumSource
    void register(TestCompiler compiler) {
        assertThat(problems(compiler, "META-INF/kuzet/register.json", new IOException("no space left")))
                .singleElement()
                .asString()
                .startsWith("error: [KUZET902] The file META-INF/kuzet/register.json could not be written:"
                        + " java.io.IOException: no space left");
    }

    @ParameterizedTest
    @EnumSource
    void listOfGuards(TestCompiler compiler) {
        String list = "META-INF/services/kz.kuzet.guard.ServiceGuard";
        assertThat(problems(compiler, list, new IOException("no space left")))
                .singleElement()
                .asString()
                .startsWith("error: [KUZET902] The file " + list + " could not be written:"
                        + " java.io.IOException: no space left");
    }

    @ParameterizedTest
    @EnumSource
    void guardThatIsThere(TestCompiler compiler) {
        assertThat(problems(compiler, "a.EGuard", new FilerException("there already")))
                .singleElement()
                .asString()
                .startsWith("E.java:10: error: [KUZET110] The guard a.EGuard cannot be generated: a class");
    }

    /** Whatever a compiler throws, its user reads one line that names what it befell. */
    @ParameterizedTest
    @EnumSource
    void anyException(TestCompiler compiler) {
        assertThat(problems(compiler, "a.EGuard", new IllegalStateException("closed")))
                .singleElement()
                .asString()
                .startsWith("error: [KUZET901] A defect in Kuzet itself stopped it at a.E:"
                        + " java.lang.IllegalStateException: closed at ")
                .doesNotContain("\n");
        assertThat(problems(compiler, "META-INF/kuzet/register.json", new IllegalStateException("closed")))
                .singleElement()
                .asString()
                .startsWith("error: [KUZET901] A defect in Kuzet itself stopped it at META-INF/kuzet/register.json:");
    }

    private List<String> problems(TestCompiler compiler, String refused, Exception reason) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(new FilerSpy(file -> {
                    if (file.equals(refused)) {
                        throwAny(reason);
                    }
                }))
                .withSource(
                        "a/E.java",
                        "package a;\n" + DeclarationSource.IMPORTS + DeclarationSource.of("e") + " class E {}")
                .run();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.otherErrors()).isEmpty();
        return outcome.problems();
    }

    private static void throwAny(Exception reason) throws IOException {
        if (reason instanceof IOException inputOutput) {
            throw inputOutput;
        }
        throw (RuntimeException) reason;
    }
}
