package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks through annotations that carry annotations, to any depth, as the processor does. */
final class CarriedAnnotations {

    private final ClassPool pool;
    private final Map<String, Set<String>> closures = new HashMap<>();

    CarriedAnnotations(ClassPool pool) {
        this.pool = pool;
    }

    /** The first annotation that is one of the wanted, by name as in source, or carries one. */
    Optional<WrittenAnnotation> find(List<WrittenAnnotation> annotations, Set<String> wanted) {
        return annotations.stream()
                .filter(annotation -> closure(annotation.type()).stream().anyMatch(wanted::contains))
                .findFirst();
    }

    boolean has(List<WrittenAnnotation> annotations, Set<String> wanted) {
        return find(annotations, wanted).isPresent();
    }

    /** All annotations of one of the wanted types, direct ones and carried ones. */
    List<WrittenAnnotation> all(List<WrittenAnnotation> annotations, Set<String> wanted) {
        List<WrittenAnnotation> found = new ArrayList<>();
        collect(annotations, wanted, found, new HashSet<>());
        return found;
    }

    private void collect(
            List<WrittenAnnotation> annotations, Set<String> wanted, List<WrittenAnnotation> found, Set<String> seen) {
        for (WrittenAnnotation annotation : annotations) {
            if (wanted.contains(sourceName(annotation.type()))) {
                found.add(annotation);
            }
            if (seen.add(annotation.type())) {
                collect(carriedBy(annotation.type()), wanted, found, seen);
            }
        }
    }

    private Set<String> closure(String annotation) {
        Set<String> known = closures.get(annotation);
        if (known == null) {
            known = new HashSet<>();
            gather(annotation, known, new HashSet<>());
            closures.put(annotation, known);
        }
        return known;
    }

    /** An annotation may carry itself: each is entered once. */
    private void gather(String annotation, Set<String> names, Set<String> seen) {
        if (seen.add(annotation)) {
            names.add(sourceName(annotation));
            carriedBy(annotation).forEach(carried -> gather(carried.type(), names, seen));
        }
    }

    private List<WrittenAnnotation> carriedBy(String annotation) {
        return FrameworkAnnotations.heldBy(annotation)
                .map(List::of)
                .orElseGet(() -> pool.annotation(annotation)
                        .map(CompiledClass::annotations)
                        .orElseGet(() -> FrameworkAnnotations.carriedBy(annotation)));
    }

    private String sourceName(String annotation) {
        return pool.find(annotation).map(CompiledClass::sourceName).orElse(annotation);
    }
}
