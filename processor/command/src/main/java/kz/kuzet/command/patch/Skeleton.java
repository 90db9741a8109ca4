package kz.kuzet.command.patch;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.kuzet.command.worklist.Answer;

/** The annotations of each class, to be copied into its source by hand. */
public final class Skeleton {

    private Skeleton() {}

    /** Writes the annotations class by class; the writer is left open. */
    public static void write(List<Answer> answers, Writer writer) throws IOException {
        Map<String, List<Answer>> byType = new TreeMap<>();
        answers.forEach(answer ->
                byType.computeIfAbsent(answer.type(), type -> new ArrayList<>()).add(answer));
        String separator = "";
        for (Map.Entry<String, List<Answer>> type : byType.entrySet()) {
            writer.write(separator);
            writeClass(type.getValue(), writer);
            separator = "\n";
        }
    }

    private static void writeClass(List<Answer> answers, Writer writer) throws IOException {
        Set<String> classes = new TreeSet<>();
        answers.forEach(answer -> classes.addAll(AnnotationText.classes(answer)));
        for (String name : classes) {
            writer.write("import " + name + ";\n");
        }
        AnnotationText text = new AnnotationText(name -> name.substring(name.lastIndexOf('.') + 1));
        List<Answer> ordered = new ArrayList<>(answers);
        // The class comes before its methods.
        ordered.sort(Comparator.comparing(Answer::element));
        for (Answer answer : ordered) {
            writer.write("\n// " + answer.element() + "\n");
            for (String line : text.lines(answer)) {
                writer.write(line + "\n");
            }
        }
    }
}
