package kz.kuzet.benchmarks.compile.input;

import java.util.List;
import kz.kuzet.benchmarks.compile.SourceText;

/** Value classes for AutoValue. */
public final class Values {

    private Values() {}

    /**
     * Writes value classes.
     *
     * @param count how many
     * @param properties of each
     * @return one class each
     */
    public static List<SourceText> sources(int count, int properties) {
        String members = Properties.list(properties, "    abstract ", "();\n", "\n");
        return Numbered.sources(
                "Value",
                count,
                i -> "import com.google.auto.value.AutoValue;\n\n@AutoValue\nabstract class Value" + i + " {\n"
                        + members + "}\n");
    }
}
