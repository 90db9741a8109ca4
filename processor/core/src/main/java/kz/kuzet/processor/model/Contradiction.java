package kz.kuzet.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kuzet.endpoint.DslAnnotation;

/**
 * Annotations of Kuzet on one element that do not go together.
 *
 * @param subject the element
 * @param first the one
 * @param second the other, which is at fault. {@code @CallsGuard} is where {@code @PublicService} is missing beside it
 */
public record Contradiction(Subject subject, DslAnnotation first, DslAnnotation second) {

    /** Finds what does not go together among the annotations on an element. */
    public static List<Contradiction> among(Subject subject, Set<DslAnnotation> stated) {
        List<Contradiction> found = new ArrayList<>();
        List<DslAnnotation> exclusive = stated.stream()
                .filter(one -> one != DslAnnotation.CALLS_GUARD)
                .sorted()
                .toList();
        for (DslAnnotation first : exclusive) {
            exclusive.stream()
                    .filter(second -> second.compareTo(first) > 0)
                    .forEach(second -> found.add(new Contradiction(subject, first, second)));
        }
        if (stated.contains(DslAnnotation.CALLS_GUARD) && !stated.contains(DslAnnotation.PUBLIC_SERVICE)) {
            found.add(new Contradiction(subject, DslAnnotation.PUBLIC_SERVICE, DslAnnotation.CALLS_GUARD));
        }
        return found;
    }

    public Place place() {
        return Place.of(subject, second);
    }
}
