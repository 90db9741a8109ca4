package kz.kuzet.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * Two annotations of Kuzet on one element that exclude each other.
 *
 * @param subject the element
 * @param first the one annotation
 * @param second the annotation at fault; for {@code @CallsGuard} or {@code @AnswersFor} without what has to stand beside it, that one
 */
public record Contradiction(Subject subject, DslAnnotation first, DslAnnotation second) {

    /** Finds contradictions among the annotations on an element. */
    public static List<Contradiction> among(Subject subject, Set<DslAnnotation> stated) {
        List<Contradiction> found = new ArrayList<>();
        List<DslAnnotation> exclusive =
                stated.stream().filter(DslAnnotation::givesRole).sorted().toList();
        for (DslAnnotation first : exclusive) {
            exclusive.stream()
                    .filter(second -> second.compareTo(first) > 0)
                    .forEach(second -> found.add(new Contradiction(subject, first, second)));
        }
        if (stated.contains(DslAnnotation.CALLS_GUARD) && !stated.contains(DslAnnotation.PUBLIC_SERVICE)) {
            found.add(new Contradiction(subject, DslAnnotation.PUBLIC_SERVICE, DslAnnotation.CALLS_GUARD));
        }
        if (stated.contains(DslAnnotation.ANSWERS_FOR) && exclusive.isEmpty()) {
            found.add(new Contradiction(subject, DslAnnotation.PUBLIC_SERVICE, DslAnnotation.ANSWERS_FOR));
        }
        return found;
    }

    public Place place() {
        return Place.of(subject, second);
    }
}
