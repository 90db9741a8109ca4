package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.kuzet.processor.option.OptionsReader;
import kz.kuzet.processor.problem.Problem;
import org.junit.jupiter.api.Test;

/** What the guides of the processor say of problems and options is so. */
final class ProcessorGuidesTest {

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| \\[(KUZET\\d{3})]\\(\\.\\./\\.\\./examples/rejected/gallery/\\1/README\\.md\\) \\|"
                    + " (error|warning|note) \\|");

    @Test
    void tableHasEveryProblemWithItsSeverity() {
        List<String> rows = ROW.matcher(textOf("processor/docs/problems.md"))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(rows)
                .isEqualTo(Arrays.stream(Problem.values())
                        .map(problem ->
                                problem + " " + problem.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyOptionIsExplained() {
        assertThat(textOf("processor/docs/options.md"))
                .contains(OptionsReader.NAMES.stream()
                        .map(name -> "| `-A" + name + "=")
                        .toList());
    }

    private static String textOf(String guide) {
        return Text.of(Guide.of(guide).file());
    }
}
