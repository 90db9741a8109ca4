package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Looks through annotations that carry annotations, to any depth. Remembers within one round what it has seen.
 */
final class ComposedAnnotations {

    private final Map<String, Set<String>> closures = new HashMap<>();

    /** The first annotation on an element that is one of the wanted, or carries one. */
    Optional<AnnotationMirror> find(Element element, Set<String> wanted) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (!Collections.disjoint(closure(mirror), wanted)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    boolean has(Element element, Set<String> wanted) {
        return find(element, wanted).isPresent();
    }

    /** All annotations of one of the wanted types that an element carries, directly or through others. */
    List<AnnotationMirror> all(Element element, Set<String> wanted) {
        List<AnnotationMirror> found = new ArrayList<>();
        collect(element, wanted, found, new HashSet<>());
        return found;
    }

    private void collect(Element element, Set<String> wanted, List<AnnotationMirror> found, Set<String> seen) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = Mirrors.typeOf(mirror);
            String name = type.getQualifiedName().toString();
            if (wanted.contains(name)) {
                found.add(mirror);
            }
            if (seen.add(name)) {
                collect(type, wanted, found, seen);
            }
        }
    }

    private Set<String> closure(AnnotationMirror mirror) {
        TypeElement type = Mirrors.typeOf(mirror);
        String name = type.getQualifiedName().toString();
        Set<String> known = closures.get(name);
        if (known == null) {
            known = new HashSet<>();
            gather(type, known);
            closures.put(name, known);
        }
        return known;
    }

    /**
     * An annotation may carry itself, as {@code @Documented} does: each is entered once. Those of the JDK carry nothing that makes an
     * endpoint, so the compiler need not read them.
     */
    private static void gather(TypeElement annotation, Set<String> names) {
        String name = annotation.getQualifiedName().toString();
        if (names.add(name) && !name.startsWith("java.")) {
            annotation.getAnnotationMirrors().forEach(mirror -> gather(Mirrors.typeOf(mirror), names));
        }
    }
}
