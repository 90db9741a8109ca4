package kz.kuzet.command.classfile;

import java.util.Optional;
import kz.kuzet.command.classfile.CompiledClass.Kind;
import kz.kuzet.command.classfile.CompiledClass.Nesting;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.UnreadableAttributeException;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Subject;

/**
 * Reads a {@code @PublicService} of a class file. A value that is missing, or of another version of Kuzet's enums, is no reason to
 * pass it over: it is refused.
 */
final class DeclarationReader {

    private DeclarationReader() {}

    static Declaration read(WrittenAnnotation annotation, Subject subject, Optional<Obstacle> obstacle)
            throws UnreadableClassException {
        try {
            return new Declaration(subject, obstacle, DeclaredService.read(annotation::value));
        } catch (UnreadableAttributeException e) {
            throw new UnreadableClassException(UnreadableClassException.Flaw.UNKNOWN_VALUE, e.attribute());
        }
    }

    static Optional<Obstacle> obstacle(CompiledClass type) {
        if (type.kind() == Kind.ANNOTATION) {
            return Optional.of(Obstacle.ANNOTATION_TYPE);
        }
        if (type.kind() == Kind.ENUM) {
            return Optional.of(Obstacle.ENUM_TYPE);
        }
        if (type.kind() == Kind.RECORD) {
            return Optional.of(Obstacle.RECORD_TYPE);
        }
        if (type.nesting() == Nesting.LOCAL || type.nesting() == Nesting.ANONYMOUS) {
            return Optional.of(Obstacle.LOCAL_TYPE);
        }
        return type.hidden() ? Optional.of(Obstacle.PRIVATE_TYPE) : Optional.empty();
    }

    static Optional<Obstacle> obstacle(CompiledClass type, CompiledMethod method) {
        return obstacle(type)
                .or(() -> method.visibility() == CompiledMethod.Visibility.PRIVATE
                        ? Optional.of(Obstacle.PRIVATE_METHOD)
                        : Optional.empty());
    }
}
