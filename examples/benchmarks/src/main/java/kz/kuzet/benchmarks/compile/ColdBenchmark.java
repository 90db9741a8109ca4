package kz.kuzet.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.kuzet.benchmarks.Machine;

/**
 * Measures whole compilers, each in a virtual machine of its own, as most builds begin: every class has to be loaded, and nothing is
 * compiled by the virtual machine yet. The folders of what it writes are empty. All rows alternate, as in {@link CompileBenchmark}.
 */
public final class ColdBenchmark {

    private ColdBenchmark() {}

    /**
     * Measures, and prints Markdown tables; progress goes to the error stream.
     *
     * @param args {@code rows=}, {@code sizes=} and {@code rounds=}, each a list with commas, and {@code properties=} a number
     */
    public static void run(String[] args) {
        Settings settings = Settings.parseCold(args);
        List<Row> rows = Rows.all(settings.properties()).stream()
                .filter(settings::includes)
                .toList();
        System.out.println(Machine.describe());
        System.out.println(settings);
        try {
            for (int index = 0; index < settings.sizes().size(); index++) {
                measure(rows, settings.sizes().get(index), settings.rounds().get(index));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(List<Row> rows, int size, int rounds) throws IOException {
        FloorCheck.hold(rows, size);
        Path folder = Files.createTempDirectory("kuzet-cold");
        try {
            List<ColdCell> cells = new ArrayList<>();
            for (Row row : rows) {
                cells.add(ColdCell.in(folder.resolve(row.name()), row, size));
            }
            List<ColdCell> order = new ArrayList<>(cells);
            for (int round = 0; round < rounds; round++) {
                System.err.println("round " + (round + 1) + " of " + rounds);
                for (ColdCell cell : order) {
                    cell.measure();
                }
                Collections.rotate(order, 1);
            }
            System.out.println(ColdTable.of(size, rounds, cells));
        } finally {
            Folders.delete(folder);
        }
    }
}
