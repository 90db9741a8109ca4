package kz.kuzet.processor.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.endpoint.KuzetAnnotations;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.MethodView;
import kz.kuzet.view.TypeView;

/** Makes subjects of types and methods. */
public final class Subjects {

    private static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

    private Subjects() {}

    public static Subject of(TypeView type) {
        return of(type, Optional.empty(), new LinkedHashSet<>());
    }

    public static Subject of(MethodView method) {
        Set<String> suppressed = new LinkedHashSet<>();
        addSuppressed(method.annotations(), suppressed);
        return of(
                method.declaringType(), Optional.of(new Subject.Method(method.name(), method.signature())), suppressed);
    }

    /** The type or method that carries annotations. */
    public static Subject of(KuzetAnnotations annotations) {
        Optional<MethodView> method = annotations.method();
        return method.isPresent() ? of(method.get()) : of(annotations.type());
    }

    private static Subject of(TypeView type, Optional<Subject.Method> method, Set<String> suppressed) {
        // A hostile class file may claim to be nested in itself.
        Set<String> seen = new HashSet<>();
        TypeView around = type;
        while (around != null && seen.add(around.name())) {
            addSuppressed(around.annotations(), suppressed);
            around = around.enclosing().orElse(null);
        }
        return new Subject(type.packageName(), type.sourceName(), type.name(), method, suppressed);
    }

    private static void addSuppressed(List<AnnotationView> annotations, Set<String> names) {
        for (AnnotationView annotation : annotations) {
            if (annotation.type().equals(SUPPRESS_WARNINGS)) {
                names.addAll(annotation.strings("value"));
            }
        }
    }
}
