package kz.kuzet.processor.golden;

import static com.google.testing.compile.JavaFileObjectSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.Map;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards and registers are what was reviewed: sources in {@code src/test/resources/golden/<case>/source} give what is beside
 * them in {@code expected}, under every compiler, to the byte. CONTRIBUTING.md names the command that rewrites {@code expected}
 * for review.
 *
 * <p>A guard is compared with the reviewed one by its syntax and its words, so that only its layout is free.
 */
final class GoldenTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("kuzet.goldens"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("kz.kuzet.processor.golden.Golden#all")
    void givesWhatWasReviewed(Golden golden) {
        Map<String, String> written = compile(golden, TestCompiler.JAVAC);
        Map<String, String> writtenByAnother = compile(golden, TestCompiler.ECJ);
        assertThat(writtenByAnother).isEqualTo(written);
        if (UPDATE) {
            golden.update(written);
        }

        Map<String, String> expected = golden.expected();
        assertThat(written.keySet()).isNotEmpty().isEqualTo(expected.keySet());
        expected.forEach((path, text) -> compare(path, written.get(path), text));
    }

    private Map<String, String> compile(Golden golden, TestCompiler compiler) {
        TestCompilation compilation = TestCompilation.in(folder.resolve(compiler.name()), compiler)
                .withOptions("-Akuzet.provider=Қазақстан Республикасының \"мемлекеттік\" органы");
        golden.sources().forEach(compilation::withSource);
        Outcome outcome = compilation.run();
        assertThat(outcome.reports()).isEmpty();
        return outcome.written();
    }

    private static void compare(String path, String written, String expected) {
        if (path.endsWith(".java")) {
            assertThat(JavaFileObjects.forSourceString(path, written))
                    .hasSourceEquivalentTo(JavaFileObjects.forSourceString(path, expected));
            assertThat(written).as(path).isEqualToNormalizingWhitespace(expected);
        } else {
            assertThat(written).as(path).isEqualTo(expected);
        }
    }
}
