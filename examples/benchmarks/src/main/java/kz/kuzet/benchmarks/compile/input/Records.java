package kz.kuzet.benchmarks.compile.input;

import java.util.List;
import kz.kuzet.benchmarks.compile.SourceText;

/** Records for record-builder. */
public final class Records {

    private Records() {}

    /**
     * Writes records.
     *
     * @param count how many
     * @param properties of each
     * @return one record each
     */
    public static List<SourceText> sources(int count, int properties) {
        String components = Properties.list(properties, "", "", ", ");
        return Numbered.sources(
                "Record",
                count,
                i -> "import io.soabase.recordbuilder.core.RecordBuilder;\n\n@RecordBuilder\nrecord Record" + i + "("
                        + components + ") {}\n");
    }
}
