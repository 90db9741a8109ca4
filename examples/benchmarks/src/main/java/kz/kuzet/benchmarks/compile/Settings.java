package kz.kuzet.benchmarks.compile;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is measured, how often, and by which clock.
 *
 * @param rows names of the rows; empty for all
 * @param sizes numbers of types
 * @param rounds measured rounds, one number per size
 * @param warmup rounds before them, one number per size
 * @param prewarm rounds before all others, at a size of 1,000
 * @param properties of the types that AutoValue, record-builder and MapStruct are given
 * @param clock what the milliseconds are
 */
record Settings(
        List<String> rows,
        List<Integer> sizes,
        List<Integer> rounds,
        List<Integer> warmup,
        int prewarm,
        int properties,
        Clock clock) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "rows", "",
            "sizes", "10,100,1000,10000",
            "rounds", "31,15,9,3",
            "warmup", "15,8,3,0",
            "prewarm", "3",
            // As many as a service of the benchmark states.
            "properties", "8",
            "clock", "wall");

    /** Of whole compilers nothing is warmed up. */
    private static final Map<String, String> COLD = Map.of(
            "rows", "",
            "sizes", "1,10,100,1000",
            "rounds", "15,15,9,5",
            "prewarm", "0",
            "properties", "8",
            "clock", "cpu");

    Settings {
        if (rounds.size() != sizes.size() || warmup.size() != sizes.size()) {
            throw new IllegalArgumentException("as many rounds and warmup as sizes: " + sizes);
        }
    }

    static Settings parse(String[] args) {
        return parse(args, DEFAULTS);
    }

    static Settings parseCold(String[] args) {
        return parse(args, COLD);
    }

    private static Settings parse(String[] args, Map<String, String> defaults) {
        Map<String, String> values = new HashMap<>(defaults);
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 0 || !defaults.containsKey(arg.substring(0, equals))) {
                throw new IllegalArgumentException(arg + " is not one of " + defaults + " with another value");
            }
            values.put(arg.substring(0, equals), arg.substring(equals + 1));
        }
        List<Integer> sizes = numbers(values.get("sizes"));
        return new Settings(
                words(values.get("rows")),
                sizes,
                numbers(values.get("rounds")),
                values.containsKey("warmup") ? numbers(values.get("warmup")) : Collections.nCopies(sizes.size(), 0),
                Integer.parseInt(values.get("prewarm")),
                Integer.parseInt(values.get("properties")),
                Clock.valueOf(values.get("clock").toUpperCase(Locale.ROOT)));
    }

    boolean includes(Row row) {
        return rows.isEmpty() || rows.contains(row.name());
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Integer> numbers(String list) {
        return words(list).stream().map(Integer::valueOf).toList();
    }
}
