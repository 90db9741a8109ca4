package kz.kuzet.command.classfile;

import java.util.Optional;
import java.util.Set;
import kz.kuzet.processor.model.Subject;

/**
 * Names types and methods. A class file does not hold {@code @SuppressWarnings}, so nothing is silenced here.
 */
final class Subjects {

    private Subjects() {}

    static Subject of(CompiledClass type) {
        return of(type, Optional.empty());
    }

    static Subject of(Hierarchy.Declared method) {
        return of(method.type(), method.method());
    }

    static Subject of(CompiledClass type, CompiledMethod method) {
        return of(type, Optional.of(new Subject.Method(method.name(), method.signature())));
    }

    private static Subject of(CompiledClass type, Optional<Subject.Method> method) {
        return new Subject(type.packageName(), type.sourceName(), type.binaryName(), method, Set.of());
    }
}
