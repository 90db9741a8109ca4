package kz.kuzet.benchmarks.compile.input;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.kuzet.benchmarks.compile.SourceText;

/** Sources that differ by a number. */
final class Numbered {

    static final String PACKAGE = "com.example";

    private Numbered() {}

    static List<SourceText> sources(String type, int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new SourceText(PACKAGE + "." + type + i, "package " + PACKAGE + ";\n\n" + text.apply(i)))
                .toList();
    }
}
