package kz.kuzet.benchmarks.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import kz.kuzet.benchmarks.Machine;

/**
 * Measures all rows in one run, alternating: in each round all rows compile once, one after the other, in every mode, and the next
 * round begins with another row and another mode, so that whatever disturbs the machine meets all of them alike.
 */
public final class CompileBenchmark {

    // The compiler's own code is common to all rows; without this the first of them would pay for its warming up.
    private static final int PREWARM_SIZE = 1_000;

    private CompileBenchmark() {}

    /**
     * Measures, and prints Markdown tables; progress goes to the error stream.
     *
     * @param args {@code rows=}, {@code sizes=}, {@code rounds=}, {@code warmup=}, each a list with commas, {@code
     *     prewarm=} and {@code properties=} a number, and {@code clock=wall} or {@code clock=cpu}
     */
    public static void run(String[] args) {
        Settings settings = Settings.parse(args);
        List<Row> rows = Rows.all(settings.properties()).stream()
                .filter(settings::includes)
                .toList();
        System.out.println(Machine.describe());
        System.out.println(settings);
        prewarm(rows, settings);
        for (int i = 0; i < settings.sizes().size(); i++) {
            int size = settings.sizes().get(i);
            FloorCheck.hold(rows, size);
            List<Cell> cells = cells(rows, size, settings.clock());
            rounds(cells, settings.warmup().get(i), Cell::warmUp);
            rounds(cells, settings.rounds().get(i), Cell::measure);
            System.out.println(Table.of(size, settings.rounds().get(i), cells));
        }
    }

    private static void prewarm(List<Row> rows, Settings settings) {
        if (settings.prewarm() > 0) {
            int size = Math.min(PREWARM_SIZE, Collections.max(settings.sizes()));
            rounds(cells(rows, size, settings.clock()), settings.prewarm(), Cell::warmUp);
        }
    }

    private static List<Cell> cells(List<Row> rows, int size, Clock clock) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows) {
            System.err.println("exploring " + row.name() + " " + size);
            Cell cell = new Cell(row, size, clock);
            cell.explore();
            cells.add(cell);
        }
        return cells;
    }

    private static void rounds(List<Cell> cells, int rounds, BiConsumer<Cell, Mode> work) {
        List<Cell> order = new ArrayList<>(cells);
        List<Mode> modes = new ArrayList<>(List.of(Mode.values()));
        for (int round = 0; round < rounds; round++) {
            System.err.println("round " + (round + 1) + " of " + rounds);
            for (Mode mode : modes) {
                order.forEach(cell -> work.accept(cell, mode));
            }
            Collections.rotate(order, 1);
            Collections.rotate(modes, 1);
        }
    }
}
