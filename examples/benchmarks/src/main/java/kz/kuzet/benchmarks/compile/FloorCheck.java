package kz.kuzet.benchmarks.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Holds that the floor writes what Kuzet writes, to the last byte: otherwise a ratio of the two would say nothing. */
final class FloorCheck {

    private FloorCheck() {}

    /** Compares what both write, if both are measured. */
    static void hold(List<Row> rows, int size) {
        Optional<Row> floor = row(rows, Rows.FLOOR);
        Optional<Row> kuzet = row(rows, Rows.KUZET);
        if (floor.isPresent() && kuzet.isPresent()) {
            Map<String, String> expected = kuzet.get().written(size);
            compare(floor.get().written(size), expected);
            System.err.println("the floor writes the same " + expected.size() + " files as Kuzet");
        }
    }

    private static Optional<Row> row(List<Row> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findAny();
    }

    private static void compare(Map<String, String> floor, Map<String, String> kuzet) {
        if (!floor.keySet().equals(kuzet.keySet())) {
            throw new IllegalStateException(
                    "the floor writes " + new TreeSet<>(floor.keySet()) + ", Kuzet " + new TreeSet<>(kuzet.keySet()));
        }
        kuzet.forEach((name, expected) -> {
            String text = floor.get(name);
            if (!text.equals(expected)) {
                int position = mismatch(text, expected);
                throw new IllegalStateException(name + ": the floor writes …" + around(text, position) + "…, Kuzet …"
                        + around(expected, position) + "…");
            }
        });
    }

    private static int mismatch(String one, String other) {
        int position = 0;
        while (position < Math.min(one.length(), other.length()) && one.charAt(position) == other.charAt(position)) {
            position++;
        }
        return position;
    }

    private static String around(String text, int position) {
        return text.substring(Math.max(0, position - 60), Math.min(text.length(), position + 60));
    }
}
