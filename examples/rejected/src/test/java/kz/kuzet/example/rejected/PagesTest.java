package kz.kuzet.example.rejected;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem has a page, and every page shows what is in its folder. */
final class PagesTest {

    static Stream<Exhibit> exhibits() {
        return Exhibit.all();
    }

    @Test
    void everyProblemHasAFolderAndNothingElseHas() {
        assertThat(Exhibit.folders())
                .isEqualTo(Stream.of(Problem.values()).map(Problem::name).toList());
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void pageShowsTheFilesAsTheyAre(Exhibit exhibit) {
        assertThat(new Page(exhibit).shown())
                .isEqualTo(exhibit.files().stream()
                        .collect(toMap(
                                file -> file.getFileName().toString(),
                                file -> Text.of(file).stripTrailing() + "\n")));
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void pageTellsSeverityReasonAndRemedy(Exhibit exhibit) {
        Severity severity = exhibit.problem().severity();
        String name = severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
        assertThat(new Page(exhibit).text())
                .startsWith("# " + exhibit + ": " + new Page(exhibit).summary() + "\n\n*" + name + "*")
                .contains("\n## Why\n", "\n## How to fix it\n");
        assertThat(new Page(exhibit).text().contains("\n## How to silence it\n"))
                .isEqualTo(severity != Severity.ERROR);
    }

    @Test
    void tableOfContentsNamesEveryPage() {
        assertThat(Text.of(Path.of("README.md")))
                .contains(Exhibit.all().map(PagesTest::row).collect(joining()));
    }

    private static String row(Exhibit exhibit) {
        return "| [%1$s](gallery/%1$s/README.md) | %2$s | %3$s |\n"
                .formatted(
                        exhibit,
                        exhibit.problem().severity().name().toLowerCase(Locale.ROOT),
                        new Page(exhibit).summary());
    }
}
