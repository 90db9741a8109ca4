package kz.kuzet.endpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.AnswersFor;
import kz.kuzet.view.TypeView;

/**
 * What types say of endpoints that nobody may edit ({@link AnswersFor}), by the names of these endpoints. It counts as if it stood on
 * the endpoint.
 */
public final class AnsweredEndpoints {

    /** Nobody answers for another. */
    public static final AnsweredEndpoints NONE = of(List.of());

    private static final char OF_METHOD = '#';

    private final Map<String, List<KuzetAnnotations>> byName = new HashMap<>();
    private final Map<String, List<KuzetAnnotations>> byType = new HashMap<>();

    private AnsweredEndpoints() {}

    /**
     * Takes those who answer.
     *
     * @param answering types that are annotated with {@link AnswersFor}, or that have methods that are; others may be among them
     */
    public static AnsweredEndpoints of(Collection<? extends TypeView> answering) {
        AnsweredEndpoints answered = new AnsweredEndpoints();
        for (TypeView type : answering) {
            for (KuzetAnnotations by : answering(type)) {
                answered.add(by);
            }
        }
        sort(answered.byName);
        sort(answered.byType);
        return answered;
    }

    /** Compilers and archives show types in any order. */
    private static void sort(Map<String, List<KuzetAnnotations>> all) {
        for (List<KuzetAnnotations> answers : all.values()) {
            answers.sort(Comparator.comparing(KuzetAnnotations::endpoint));
        }
    }

    /** The type and its methods, as far as they answer for others. */
    public static List<KuzetAnnotations> answering(TypeView type) {
        return Stream.concat(
                        Stream.of(KuzetAnnotations.on(type)),
                        type.methods().stream().map(KuzetAnnotations::on))
                .filter(KuzetAnnotations::answerForOthers)
                .toList();
    }

    /** The type of an endpoint that is named as {@code Type} or {@code Type#method}. */
    public static String typeOf(String name) {
        int method = name.indexOf(OF_METHOD);
        return method < 0 ? name : name.substring(0, method);
    }

    /** The method of an endpoint that is named in this way; empty where a type is named. */
    public static String methodOf(String name) {
        int method = name.indexOf(OF_METHOD);
        return method < 0 ? "" : name.substring(method + 1);
    }

    private void add(KuzetAnnotations by) {
        if (by.saySomething()) {
            for (String name : Set.copyOf(by.answered())) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(by);
                byType.computeIfAbsent(typeOf(name), key -> new ArrayList<>()).add(by);
            }
        }
    }

    /** Tells whether nobody answers for another. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Tells whether somebody answers for a type, or for a handler of it. */
    public boolean concern(TypeView type) {
        return !isEmpty() && !named(byType, type, "").isEmpty();
    }

    /** What others say of a type or of one of its handlers, wherever they stand. */
    public List<KuzetAnnotations> about(TypeView type) {
        return named(byType, type, "");
    }

    /** What others say of a type. */
    public List<KuzetAnnotations> of(TypeView type) {
        return named(byName, type, "");
    }

    /** What others say of a handler of a type. */
    List<KuzetAnnotations> of(TypeView type, String method) {
        return named(byName, type, OF_METHOD + method);
    }

    /** A source and a class file name a nested type in different ways. */
    private static List<KuzetAnnotations> named(
            Map<String, List<KuzetAnnotations>> answers, TypeView type, String suffix) {
        if (answers.isEmpty()) {
            return List.of();
        }
        List<KuzetAnnotations> found = answers.getOrDefault(type.name().concat(suffix), List.of());
        List<KuzetAnnotations> others = type.sourceName().equals(type.name())
                ? List.of()
                : answers.getOrDefault(type.sourceName().concat(suffix), List.of());
        return others.isEmpty()
                ? found
                : Stream.concat(found.stream(), others.stream()).distinct().toList();
    }
}
