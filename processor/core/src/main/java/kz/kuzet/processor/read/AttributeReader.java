package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.CarriedAnnotations;
import kz.kuzet.endpoint.FrameworkAnnotations;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/**
 * Reads texts out of annotations of frameworks, wherever they are written: in the annotation itself, in one that carries it, or in an
 * attribute that stands for the wanted one ({@code @AliasFor}).
 */
final class AttributeReader {

    private static final String ALIAS_FOR = "org.springframework.core.annotation.AliasFor";

    private final CarriedAnnotations carried;

    AttributeReader(CarriedAnnotations carried) {
        this.carried = carried;
    }

    /**
     * Reads an attribute of the annotations on one element.
     *
     * @param wanted the annotations, by name
     * @param attributes the names of the attribute; the first that has a value counts
     * @return the texts, none where the attribute is not written; empty where the element has no such annotation
     */
    Optional<List<String>> texts(List<AnnotationView> annotations, Set<String> wanted, List<String> attributes) {
        List<String> found = new ArrayList<>();
        boolean there = false;
        for (AnnotationView annotation : annotations) {
            if (carries(annotation, wanted)) {
                there = true;
                found.addAll(written(annotation, wanted, attributes, new HashSet<>()));
            }
        }
        return there ? Optional.of(found) : Optional.empty();
    }

    private List<String> written(
            AnnotationView annotation, Set<String> wanted, List<String> attributes, Set<String> seen) {
        TypeView type = carried.typeOf(annotation);
        if (FrameworkAnnotations.withShorthands(wanted).contains(type.sourceName())) {
            return first(annotation, attributes);
        }
        List<String> aliases = type.methods().stream()
                .filter(member -> standsForOne(member, attributes))
                .map(MethodView::name)
                .toList();
        List<String> ofAlias = first(annotation, aliases);
        if (!ofAlias.isEmpty() || !seen.add(annotation.type())) {
            return ofAlias;
        }
        List<String> found = new ArrayList<>();
        for (AnnotationView held : held(annotation)) {
            if (carries(held, wanted)) {
                found.addAll(written(held, wanted, attributes, seen));
            }
        }
        for (AnnotationView above : type.annotations()) {
            if (found.isEmpty() && carries(above, wanted)) {
                found.addAll(written(above, wanted, attributes, seen));
            }
        }
        return found;
    }

    private boolean carries(AnnotationView annotation, Set<String> wanted) {
        return carried.has(List.of(annotation), wanted);
    }

    /** The elements of the container of a repeated annotation. */
    private static List<AnnotationView> held(AnnotationView annotation) {
        return annotation.elements("value").stream()
                .filter(AnnotationView.class::isInstance)
                .map(AnnotationView.class::cast)
                .toList();
    }

    private static List<String> first(AnnotationView annotation, List<String> attributes) {
        return attributes.stream()
                .map(annotation::strings)
                .map(texts -> texts.stream().filter(text -> !text.isEmpty()).toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean standsForOne(MethodView member, List<String> attributes) {
        return member.annotations().stream()
                .filter(annotation -> annotation.type().equals(ALIAS_FOR))
                .anyMatch(alias -> {
                    List<String> named = first(alias, List.of("attribute", "value"));
                    return attributes.contains(named.isEmpty() ? member.name() : named.get(0));
                });
    }
}
