package kz.kuzet.benchmarks.compile.input;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The properties that a type has, texts and numbers in turn. */
final class Properties {

    private Properties() {}

    /**
     * Lists properties.
     *
     * @param count how many
     * @param before what stands before each, such as {@code abstract}
     * @param after what stands after each name
     * @param separator what stands between them
     */
    static String list(int count, String before, String after, String separator) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> before + (i % 4 == 0 ? "int" : "String") + " property" + i + after)
                .collect(Collectors.joining(separator));
    }
}
