package kz.kuzet.endpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.TypeView;

/**
 * Finds annotations on annotations, at any depth. A container that the compiler writes for a repeated annotation carries its
 * elements. What an annotation type carries is read once.
 */
public final class CarriedAnnotations {

    private static final String JDK = "java.";
    private static final Optional<Object> EMPTY = Optional.of(List.of());

    private final Function<AnnotationView, TypeView> types;
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> unknown = new ConcurrentHashMap<>();
    private final Set<String> holdingNothing = ConcurrentHashMap.newKeySet();

    /**
     * @param types finds the type of an annotation
     */
    public CarriedAnnotations(Function<AnnotationView, TypeView> types) {
        this.types = types;
    }

    /**
     * Returns the first annotation on an element that is one of the wanted or carries one. Annotations are named as in source.
     */
    public Optional<AnnotationView> find(List<AnnotationView> annotations, Set<String> wanted) {
        for (AnnotationView annotation : annotations) {
            if (!Collections.disjoint(names(annotation), wanted)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** Tells whether an element has one of the wanted annotations, directly or through others. */
    public boolean has(List<AnnotationView> annotations, Set<String> wanted) {
        return find(annotations, wanted).isPresent();
    }

    /** Returns all annotations of the wanted types that an element has, directly or through others. */
    public List<AnnotationView> all(List<AnnotationView> annotations, Set<String> wanted) {
        List<AnnotationView> found = new ArrayList<>();
        collect(annotations, wanted, found, new HashSet<>());
        return found;
    }

    /** The type of an annotation. */
    public TypeView typeOf(AnnotationView annotation) {
        return types.apply(annotation);
    }

    /** The name of an annotation's type as written in source. */
    public String sourceName(AnnotationView annotation) {
        return types.apply(annotation).sourceName();
    }

    private void collect(
            List<AnnotationView> annotations, Set<String> wanted, List<AnnotationView> found, Set<String> seen) {
        for (AnnotationView annotation : annotations) {
            TypeView type = types.apply(annotation);
            if (wanted.contains(type.sourceName())) {
                found.add(annotation);
            }
            if (seen.add(annotation.type()) && !isOfJdk(annotation)) {
                collect(type.annotations(), wanted, found, seen);
            }
            for (AnnotationView held : held(annotation)) {
                if (wanted.contains(sourceName(held))) {
                    found.add(held);
                }
            }
        }
    }

    /** Returns the names of an annotation and of all that it carries. */
    Set<String> names(AnnotationView annotation) {
        Set<String> carried = carriedNames(annotation);
        List<AnnotationView> held = held(annotation);
        if (held.isEmpty()) {
            return carried;
        }
        Set<String> all = new HashSet<>(carried);
        held.forEach(each -> all.addAll(carriedNames(each)));
        return all;
    }

    private Set<String> carriedNames(AnnotationView annotation) {
        Set<String> known = names.get(annotation.type());
        if (known == null) {
            known = new HashSet<>();
            gather(annotation, known);
            names.put(annotation.type(), known);
        }
        return known;
    }

    /** Collects the names. An annotation may carry itself, so each is entered once. */
    private void gather(AnnotationView annotation, Set<String> found) {
        if (isOfJdk(annotation)) {
            return;
        }
        TypeView type = types.apply(annotation);
        if (found.add(type.sourceName())) {
            Optional<String> carried = FrameworkAnnotations.carriedBy(type.sourceName());
            if (carried.isPresent()) {
                found.add(carried.get());
            }
            for (AnnotationView each : type.annotations()) {
                gather(each, found);
            }
        }
    }

    /**
     * Returns the name of an annotation that an element has, directly or through others, whose type is not to be found, so that
     * it cannot be told what it makes of the element. Annotations that make no endpoint are left out.
     */
    public Optional<String> unknown(List<AnnotationView> annotations) {
        for (AnnotationView annotation : annotations) {
            Optional<String> found = unknown.get(annotation.type());
            if (found == null) {
                found = unknown(annotation, new HashSet<>());
                unknown.put(annotation.type(), found);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> unknown(AnnotationView annotation, Set<String> seen) {
        if (isOfJdk(annotation) || !seen.add(annotation.type())) {
            return Optional.empty();
        }
        TypeView type = types.apply(annotation);
        // What a compiler does not find it shows as a class. A name without a package is a mistake in the source, which
        // the
        // compiler reports itself.
        if (type.kind() != TypeView.Kind.ANNOTATION) {
            return Optional.of(type.sourceName())
                    .filter(name -> name.indexOf('.') > 0 && !FrameworkAnnotations.makesNoEndpoint(name));
        }
        return type.annotations().stream()
                .flatMap(each -> unknown(each, seen).stream())
                .findFirst();
    }

    /** Returns the elements of a container annotation. An empty array does not tell the type of its elements. */
    private List<AnnotationView> held(AnnotationView annotation) {
        if (holdsNothing(annotation)) {
            return List.of();
        }
        List<AnnotationView> held = new ArrayList<>();
        Optional<Object> value = annotation.value("value");
        if (value.orElse("") instanceof List<?> elements) {
            for (Object element : elements) {
                if (element instanceof AnnotationView each) {
                    held.add(each);
                }
            }
        }
        if (held.isEmpty() && !value.equals(EMPTY)) {
            holdingNothing.add(annotation.type());
        }
        return held;
    }

    /** Tells whether an annotation is known to be of a type that contains no others, whatever it says. */
    boolean holdsNothing(AnnotationView annotation) {
        return isOfJdk(annotation) || holdingNothing.contains(annotation.type());
    }

    /** Annotations of the JDK make nothing an endpoint. */
    private static boolean isOfJdk(AnnotationView annotation) {
        return annotation.type().startsWith(JDK);
    }
}
