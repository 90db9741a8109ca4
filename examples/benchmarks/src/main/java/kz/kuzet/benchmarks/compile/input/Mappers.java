package kz.kuzet.benchmarks.compile.input;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.benchmarks.compile.SourceText;

/** Mappers for MapStruct. All map the same pair of records, which is the least work for MapStruct and for the compiler. */
public final class Mappers {

    private Mappers() {}

    /**
     * Writes mappers.
     *
     * @param count how many
     * @param properties of either record
     * @return one interface each, and the pair of records
     */
    public static List<SourceText> sources(int count, int properties) {
        List<SourceText> sources = new ArrayList<>(Numbered.sources(
                "Mapper",
                count,
                i -> "import org.mapstruct.Mapper;\n\n@Mapper\ninterface Mapper" + i
                        + " {\n    Target map(Source source);\n}\n"));
        sources.add(side("Source", properties));
        sources.add(side("Target", properties));
        return sources;
    }

    private static SourceText side(String name, int properties) {
        return new SourceText(
                Numbered.PACKAGE + "." + name,
                "package " + Numbered.PACKAGE + ";\n\nrecord " + name + "(" + Properties.list(properties, "", "", ", ")
                        + ") {}\n");
    }
}
