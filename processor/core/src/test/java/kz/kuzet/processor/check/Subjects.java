package kz.kuzet.processor.check;

import java.util.Optional;
import java.util.Set;
import kz.kuzet.processor.model.Subject;

/** Classes and methods of package {@code com.example}. */
final class Subjects {

    private Subjects() {}

    static Subject type(String name) {
        return subject(name, Optional.empty());
    }

    static Subject method(String type, String name, String... parameters) {
        return subject(type, Optional.of(new Subject.Method(name, name + "(" + String.join(",", parameters) + ")")));
    }

    private static Subject subject(String type, Optional<Subject.Method> method) {
        return new Subject(
                "com.example", "com.example." + type, "com.example." + type.replace('.', '$'), method, Set.of());
    }
}
