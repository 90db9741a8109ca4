package kz.kuzet.benchmarks.compile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What was measured at one size, as Markdown. */
final class Table {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private final int size;
    private final int rounds;
    private final List<Cell> cells;
    private final Optional<Cell> floor;

    private Table(int size, int rounds, List<Cell> cells) {
        this.size = size;
        this.rounds = rounds;
        this.cells = cells;
        this.floor = cells.stream()
                .filter(cell -> cell.name().equals(Rows.FLOOR) && cell.failure().isEmpty())
                .findAny();
    }

    static String of(int size, int rounds, List<Cell> cells) {
        return new Table(size, rounds, cells).markdown();
    }

    private String markdown() {
        return text(
                        "\n"
                                + "**N = %,d**, %d rounds; milliseconds, and ratios within a round: median"
                                + " (smallest–largest)\n\n",
                        size, rounds)
                + "| row | A: with the processor | ÷ floor | B: `-proc:none` | C: `-proc:none`, with the generated"
                + " sources | allocated in A, MB | ÷ floor | live heap of A, MB | ÷ floor | generated files | MB |\n"
                + "| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n"
                + cells.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Cell cell) {
        if (!cell.failure().isEmpty()) {
            return "| " + cell.name() + " | failed: "
                    + cell.failure().lines().findFirst().orElse("");
        }
        return "| "
                + String.join(
                        " | ",
                        cell.name(),
                        milliseconds(cell.nanoseconds(Mode.WITH_PROCESSOR)),
                        ratios(cell),
                        milliseconds(cell.nanoseconds(Mode.WITHOUT_PROCESSOR)),
                        milliseconds(cell.nanoseconds(Mode.GENERATED_WITHOUT_PROCESSOR)),
                        megabytes(cell.allocated().median()),
                        toFloor(cell, it -> it.allocated().median()),
                        megabytes(cell.liveHeap()),
                        toFloor(cell, Cell::liveHeap),
                        text("%,d", cell.generatedFiles()),
                        megabytes(cell.generatedBytes()))
                + " |";
    }

    private String ratios(Cell cell) {
        return floor.map(it -> cell.nanoseconds(Mode.WITH_PROCESSOR).dividedBy(it.nanoseconds(Mode.WITH_PROCESSOR)))
                .map(ratios -> text("%.2f (%.2f–%.2f)", ratios.median(), ratios.smallest(), ratios.largest()))
                .orElse("–");
    }

    private String toFloor(Cell cell, ToDoubleFunction<Cell> measure) {
        return floor.map(it -> text("%.2f", measure.applyAsDouble(cell) / measure.applyAsDouble(it)))
                .orElse("–");
    }

    private static String milliseconds(Samples samples) {
        String format =
                samples.median() < 100 * NANOSECONDS_PER_MILLISECOND ? "%,.1f (%,.1f–%,.1f)" : "%,.0f (%,.0f–%,.0f)";
        return text(
                format,
                samples.median() / NANOSECONDS_PER_MILLISECOND,
                samples.smallest() / NANOSECONDS_PER_MILLISECOND,
                samples.largest() / NANOSECONDS_PER_MILLISECOND);
    }

    private static String megabytes(double bytes) {
        return text(bytes < 100 * BYTES_PER_MEGABYTE ? "%,.1f" : "%,.0f", bytes / BYTES_PER_MEGABYTE);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
