package kz.kuzet.benchmarks.compile.input;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kuzet.benchmarks.compile.SourceText;

/** Singletons for avaje-inject. The first ones depend on those before them, all others on the first ones. */
public final class Beans {

    private Beans() {}

    /**
     * Writes beans.
     *
     * @param count how many
     * @param dependencies of each
     * @return one class each
     */
    public static List<SourceText> sources(int count, int dependencies) {
        return Numbered.sources(
                "Bean",
                count,
                i -> "import jakarta.inject.Singleton;\n\n@Singleton\nclass Bean" + i + " {\n    Bean" + i + "("
                        + parameters(Math.min(i - 1, dependencies)) + ") {}\n}\n");
    }

    private static String parameters(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "Bean" + i + " bean" + i)
                .collect(Collectors.joining(", "));
    }
}
