package kz.kuzet.processor.register;

import java.util.stream.Collectors;
import kz.kuzet.processor.model.Compilation;

/** The list of types that answer for endpoints, by which an application finds them ({@link kz.kuzet.AnswersFor}). */
public final class AnswerList {

    private AnswerList() {}

    /** Returns the binary names of the types, sorted, one on each line. */
    public static String of(Compilation compilation) {
        return compilation.answering().stream()
                .map(name -> name + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
