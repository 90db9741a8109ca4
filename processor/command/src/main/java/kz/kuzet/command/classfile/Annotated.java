package kz.kuzet.command.classfile;

import java.util.List;
import java.util.Optional;
import kz.kuzet.processor.model.DslAnnotation;

/** Small questions about Kuzet's annotations on a type or a method. */
final class Annotated {

    private Annotated() {}

    static Optional<WrittenAnnotation> find(List<WrittenAnnotation> annotations, DslAnnotation wanted) {
        return annotations.stream()
                .filter(annotation -> annotation.type().equals(wanted.qualifiedName()))
                .findFirst();
    }

    static boolean has(List<WrittenAnnotation> annotations, DslAnnotation wanted) {
        return find(annotations, wanted).isPresent();
    }

    /** Whether it says to which service something belongs, or that it belongs to none. */
    static boolean isClassified(List<WrittenAnnotation> annotations) {
        return has(annotations, DslAnnotation.PUBLIC_SERVICE) || has(annotations, DslAnnotation.NOT_PUBLIC_SERVICE);
    }
}
