package kz.kuzet.benchmarks.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Repeated measurements of one thing, one a round. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** Returns the ratio to another thing in each round. What disturbs a round disturbs both, so it falls out. */
    Samples dividedBy(Samples others) {
        Samples ratios = new Samples();
        for (int round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / others.values.get(round));
        }
        return ratios;
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double smallest() {
        return Collections.min(values);
    }

    double largest() {
        return Collections.max(values);
    }
}
