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
        List<DslAnnotation> exclusive = new ArrayList<>();
        for (DslAnnotation annotation : DslAnnotation.values()) {
            if (annotation.givesRole() && stated.contains(annotation)) {
                for (DslAnnotation first : exclusive) {
                    found.add(new Contradiction(subject, first, annotation));
                }
                exclusive.add(annotation);
            }
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
