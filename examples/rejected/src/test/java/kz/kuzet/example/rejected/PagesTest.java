package kz.kuzet.example.rejected;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem has a page, and every page shows what is in its folder. */
final class PagesTest {

    private static final String EXPECTED = "expected.txt";
    private static final int USUAL = 60;
    private static final int LONGEST = 80;

    /** Two declarations beside each other, a handler of several mappings, code that calls a guard, or many ways to be wrong. */
    private static final Set<Problem> WITH_LARGER_SUBJECTS = EnumSet.of(
            Problem.KUZET107,
            Problem.KUZET108,
            Problem.KUZET109,
            Problem.KUZET110,
            Problem.KUZET209,
            Problem.KUZET210,
            Problem.KUZET216,
            Problem.KUZET301,
            Problem.KUZET303,
            Problem.KUZET305,
            Problem.KUZET306,
            Problem.KUZET307,
            Problem.KUZET308,
            Problem.KUZET513,
            Problem.KUZET514);

    static Stream<Exhibit> exhibits() {
        return Exhibit.all();
    }

    @Test
    void everyProblemHasAFolderAndNothingElseHas() {
        assertThat(Exhibit.folders())
                .isEqualTo(Stream.of(Problem.values()).map(Problem::name).toList());
    }

    /** The problems that are no fault of any input have a page alone, which links and shows nothing. */
    @ParameterizedTest
    @MethodSource("exhibits")
    void pageLinksAllFilesAndShowsSomeAsTheyAre(Exhibit exhibit) {
        Page page = new Page(exhibit);
        Set<String> names = exhibit.files().stream()
                .map(file -> file.getFileName().toString())
                .collect(toSet());
        assertThat(page.links()).containsAll(names);
        assertThat(names).containsAll(page.shown().keySet());
        assertThat(page.shown())
                .isEqualTo(page.shown().keySet().stream()
                        .collect(toMap(
                                name -> name,
                                name -> Text.of(exhibit.folder().resolve(name)).stripTrailing() + "\n")));
        assertThat(page.shown().containsKey(EXPECTED)).isEqualTo(names.contains(EXPECTED));
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void pageIsShort(Exhibit exhibit) {
        assertThat(new Page(exhibit).text().lines())
                .hasSizeLessThanOrEqualTo(WITH_LARGER_SUBJECTS.contains(exhibit.problem()) ? LONGEST : USUAL);
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
