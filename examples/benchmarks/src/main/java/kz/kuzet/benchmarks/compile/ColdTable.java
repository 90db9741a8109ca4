package kz.kuzet.benchmarks.compile;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What whole compilers took at one size, as Markdown. */
final class ColdTable {

    private ColdTable() {}

    static String of(int size, int rounds, List<ColdCell> cells) throws IOException {
        Optional<ColdCell> floor =
                cells.stream().filter(cell -> cell.name().equals(Rows.FLOOR)).findAny();
        StringBuilder table = new StringBuilder(text(
                "%n**N = %,d**, %d rounds; seconds of processor time, and ratios within a round: median"
                        + " (smallest–largest)%n%n| row | a whole compiler | ÷ floor | generated files |%n| --- |"
                        + " --: | --: | --: |%n",
                size, rounds));
        for (ColdCell cell : cells) {
            table.append(text(
                    "| %s | %s | %s | %,d |%n",
                    cell.name(),
                    spread(cell.seconds()),
                    floor.map(other -> spread(cell.seconds().dividedBy(other.seconds())))
                            .orElse("–"),
                    cell.generatedFiles()));
        }
        return table.toString();
    }

    private static String spread(Samples samples) {
        return text("%.2f (%.2f–%.2f)", samples.median(), samples.smallest(), samples.largest());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
