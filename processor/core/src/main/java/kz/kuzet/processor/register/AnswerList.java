package kz.kuzet.processor.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.processor.model.Compilation;

/** The list of types that answer for endpoints, by which an application finds them ({@link kz.kuzet.AnswersFor}). */
public final class AnswerList {

    /** The file that holds it. */
    public static final String FILE = "META-INF/services/kz.kuzet.AnswersFor";

    private AnswerList() {}

    /** Returns the binary names of the types, sorted, one on each line, with those that earlier compilations left. */
    public static String of(Compilation compilation, List<String> earlier) {
        if (compilation.answering().isEmpty() && earlier.isEmpty()) {
            return "";
        }
        return Stream.concat(compilation.answering().stream(), earlier.stream())
                .distinct()
                .map(name -> name + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
