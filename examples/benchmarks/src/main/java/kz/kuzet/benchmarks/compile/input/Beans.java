package kz.kuzet.benchmarks.compile.input;

import java.util.List;
import kz.kuzet.benchmarks.compile.SourceText;

/** Singletons for avaje-inject. The first depends on nothing, all others on the first. */
public final class Beans {

    private Beans() {}

    /**
     * Writes beans.
     *
     * @param count how many
     * @return one class each
     */
    public static List<SourceText> sources(int count) {
        return Numbered.sources(
                "Bean",
                count,
                i -> "import jakarta.inject.Singleton;\n\n@Singleton\nclass Bean" + i + " {\n    Bean" + i + "("
                        + (i == 1 ? "" : "Bean1 first") + ") {}\n}\n");
    }
}
