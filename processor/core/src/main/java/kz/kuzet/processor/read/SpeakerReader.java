package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Framework;
import kz.kuzet.processor.model.Speaker;
import kz.kuzet.processor.model.Statement;

/** Reads what a type or method says of a handler, wherever it was compiled. */
final class SpeakerReader {

    private final SubjectReader subjects;
    private final StandingReader standings;
    private final DeclarationReader declarations;
    private final ComposedAnnotations composed;
    private final Set<String> mappings;

    /**
     * @param namedAnnotations what option {@code kuzet.endpoints} names
     */
    SpeakerReader(
            SubjectReader subjects,
            StandingReader standings,
            DeclarationReader declarations,
            ComposedAnnotations composed,
            Set<String> namedAnnotations) {
        this.subjects = subjects;
        this.standings = standings;
        this.declarations = declarations;
        this.composed = composed;
        mappings = new HashSet<>(Framework.mappings());
        mappings.addAll(namedAnnotations);
    }

    Speaker read(Element element) {
        boolean mapped = element instanceof ExecutableElement && composed.has(element, mappings);
        return new Speaker(subjects.read(element), standings.read(element), mapped, statements(element));
    }

    private List<Statement> statements(Element element) {
        List<Statement> statements = new ArrayList<>();
        Mirrors.find(element, DslAnnotation.PUBLIC_SERVICE)
                .map(mirror -> Statement.declaring(
                        declarations.read(element, mirror), Mirrors.has(element, DslAnnotation.CALLS_GUARD)))
                .ifPresent(statements::add);
        Mirrors.find(element, DslAnnotation.NOT_PUBLIC_SERVICE)
                .map(mirror -> Statement.excluding())
                .ifPresent(statements::add);
        if (element instanceof ExecutableElement) {
            Mirrors.find(element, DslAnnotation.PREPARES_REQUEST)
                    .map(mirror -> new MirroredAnnotation(mirror).string(DslAnnotation.VALUE))
                    .map(code -> Statement.preparing(code.orElse("")))
                    .ifPresent(statements::add);
        }
        return statements;
    }
}
