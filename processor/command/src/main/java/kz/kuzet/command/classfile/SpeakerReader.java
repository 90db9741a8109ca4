package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.classfile.Hierarchy.Declared;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Framework;
import kz.kuzet.processor.model.Speaker;
import kz.kuzet.processor.model.Statement;
import kz.kuzet.processor.model.Subject;

/** Reads what a type or method says of a handler: what the processor reads of sources. */
final class SpeakerReader {

    private final CarriedAnnotations carried;
    private final Set<String> mappings;

    /**
     * @param namedAnnotations what option {@code --endpoints} names
     */
    SpeakerReader(CarriedAnnotations carried, Set<String> namedAnnotations) {
        this.carried = carried;
        mappings = new HashSet<>(Framework.mappings());
        mappings.addAll(namedAnnotations);
    }

    Speaker read(Hierarchy hierarchy, CompiledClass type) {
        Subject subject = Subjects.of(type);
        return new Speaker(subject, hierarchy.standing(type), false, statements(subject, type.annotations()));
    }

    Speaker read(Hierarchy hierarchy, Declared declared) {
        Subject subject = Subjects.of(declared);
        List<WrittenAnnotation> annotations = declared.method().annotations();
        return new Speaker(
                subject,
                hierarchy.standing(declared.type()),
                carried.has(annotations, mappings),
                statements(subject, annotations));
    }

    private static List<Statement> statements(Subject subject, List<WrittenAnnotation> annotations) {
        List<Statement> statements = new ArrayList<>();
        Annotated.find(annotations, DslAnnotation.PUBLIC_SERVICE)
                .map(annotation -> Statement.declaring(
                        declaration(subject, annotation), Annotated.has(annotations, DslAnnotation.CALLS_GUARD)))
                .ifPresent(statements::add);
        Annotated.find(annotations, DslAnnotation.NOT_PUBLIC_SERVICE)
                .map(annotation -> Statement.excluding())
                .ifPresent(statements::add);
        Annotated.find(annotations, DslAnnotation.PREPARES_REQUEST)
                .map(annotation -> annotation.string(DslAnnotation.VALUE).orElse(""))
                .map(Statement::preparing)
                .ifPresent(statements::add);
        return statements;
    }

    /** One that cannot be understood is reported where its class is read. */
    private static Optional<Declaration> declaration(Subject subject, WrittenAnnotation annotation) {
        try {
            return Optional.of(DeclarationReader.read(annotation, subject, Optional.empty()));
        } catch (UnreadableClassException e) {
            return Optional.empty();
        }
    }
}
