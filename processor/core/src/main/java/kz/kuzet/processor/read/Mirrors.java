package kz.kuzet.processor.read;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import kz.kuzet.processor.model.DslAnnotation;

/** Small questions about annotations on an element. */
final class Mirrors {

    private Mirrors() {}

    static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    static TypeElement declaringType(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "every member is in a type");
    }

    /** The name as written in source. ECJ 3.46 itself takes every dollar sign in a nested type's name for a dot. */
    static String sourceName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? sourceName(outer) + "." + type.getSimpleName()
                : type.getQualifiedName().toString();
    }

    /** The name as loaded, {@code com.example.Outer$Inner}. */
    static String binaryName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? binaryName(outer) + "$" + type.getSimpleName()
                : type.getQualifiedName().toString();
    }

    static Optional<AnnotationMirror> find(Element element, String qualifiedName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (typeOf(mirror).getQualifiedName().contentEquals(qualifiedName)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static Optional<AnnotationMirror> find(Element element, DslAnnotation annotation) {
        return find(element, annotation.qualifiedName());
    }

    static boolean has(Element element, DslAnnotation annotation) {
        return find(element, annotation).isPresent();
    }

    /** The top-level type around a type, or that type itself. */
    static TypeElement topLevel(TypeElement type) {
        TypeElement topLevel = type;
        for (Element around = type; around instanceof TypeElement found; around = around.getEnclosingElement()) {
            topLevel = found;
        }
        return topLevel;
    }

    /** What {@code @SuppressWarnings} names on the element and on every type around it. */
    static Set<String> suppressed(Element element) {
        Set<String> names = new LinkedHashSet<>();
        addSuppressed(element, names);
        for (Element around = element.getEnclosingElement();
                around instanceof TypeElement;
                around = around.getEnclosingElement()) {
            addSuppressed(around, names);
        }
        return names;
    }

    private static void addSuppressed(Element element, Set<String> names) {
        find(element, SuppressWarnings.class.getName())
                .map(MirroredAnnotation::new)
                .ifPresent(annotation -> names.addAll(annotation.strings("value")));
    }
}
