package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.option.OptionsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the project's README says of problems and options is so. */
final class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| \\[(KUZET\\d{3})]\\(examples/rejected/gallery/\\1/README\\.md\\) \\| (error|warning|note) \\|");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(import .*?)```.*?```text\n([^\n]*)\n");

    @TempDir
    private Path folder;

    @Test
    void tableHasEveryProblemWithItsSeverity() {
        List<String> rows = ROW.matcher(Text.of(README))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(rows)
                .isEqualTo(Exhibit.problems().stream()
                        .map(problem ->
                                problem + " " + problem.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void exampleGivesTheErrorThatIsShown() throws IOException {
        Matcher example = EXAMPLE.matcher(Text.of(README));
        assertThat(example.find()).isTrue();
        Path source = Files.writeString(folder.resolve("MicrofinanceLicence.java"), example.group(1));
        Path output = Files.createDirectory(folder.resolve("output"));
        assertThat(Compiler.JAVAC.compile(List.of(source), List.of(), Language.EN, output))
                .hasToString("[" + example.group(2) + "]");
    }

    @Test
    void everyOptionIsExplained() {
        assertThat(Text.of(README))
                .contains(OptionsReader.NAMES.stream()
                        .map(name -> "| `-A" + name + "=")
                        .toList());
    }
}
