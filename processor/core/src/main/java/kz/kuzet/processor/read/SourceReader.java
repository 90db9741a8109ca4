package kz.kuzet.processor.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import kz.kuzet.processor.model.Contradiction;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.model.Reading;

/** Reads top-level types with all that they hold. Made anew for each round, since no element outlives its round. */
public final class SourceReader {

    private final SubjectReader subjects;
    private final ComposedAnnotations composed = new ComposedAnnotations();
    private final DeclarationReader declarations;
    private final MappingReader mappings;
    private final EndpointReader endpoints;

    /**
     * @param endpointAnnotations what option {@code kuzet.endpoints} names
     * @param inCompilation whether a top-level type, by name, is compiled together with what is read
     */
    public SourceReader(
            Elements elements, Types types, Set<String> endpointAnnotations, Predicate<String> inCompilation) {
        Predicate<TypeElement> isInCompilation = type ->
                inCompilation.test(Mirrors.topLevel(type).getQualifiedName().toString());
        this.subjects = new SubjectReader(elements, types);
        this.declarations = new DeclarationReader(subjects);
        StandingReader standings = new StandingReader(elements);
        this.mappings = new MappingReader(elements, composed, standings);
        SpeakerReader speakers = new SpeakerReader(subjects, standings, declarations, composed, endpointAnnotations);
        this.endpoints =
                new EndpointReader(elements, subjects, speakers, composed, endpointAnnotations, isInCompilation);
    }

    /** Reads what can be read; what the compiler itself cannot make out is left to it. */
    public Reading read(TypeElement topLevel) {
        Reading reading = Reading.empty();
        readType(topLevel, reading);
        return reading;
    }

    private void readType(TypeElement type, Reading reading) {
        reading.typeNames().add(Mirrors.sourceName(type));
        readAnnotations(type, reading);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            readAnnotations(method, reading);
            readPreparation(method, reading);
        }
        endpoints.read(type).ifPresent(reading.endpoints()::add);
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            readType(nested, reading);
        }
    }

    private void readAnnotations(Element element, Reading reading) {
        Set<DslAnnotation> stated = EnumSet.noneOf(DslAnnotation.class);
        for (DslAnnotation annotation : DslAnnotation.values()) {
            Mirrors.find(element, annotation).ifPresent(mirror -> {
                stated.add(annotation);
                readAnnotation(annotation, mirror, element, reading);
            });
        }
        if (!stated.isEmpty()) {
            reading.contradictions().addAll(Contradiction.among(subjects.read(element), stated));
        }
    }

    private void readAnnotation(DslAnnotation annotation, AnnotationMirror mirror, Element element, Reading reading) {
        if (annotation == DslAnnotation.PUBLIC_SERVICE) {
            declarations.read(element, mirror).ifPresent(reading.declarations()::add);
        } else if (annotation == DslAnnotation.NOT_PUBLIC_SERVICE) {
            new MirroredAnnotation(mirror)
                    .string(DslAnnotation.REASON)
                    .ifPresent(reason -> reading.exclusions().add(new Exclusion(subjects.read(element), reason)));
        }
    }

    private void readPreparation(ExecutableElement method, Reading reading) {
        Mirrors.find(method, DslAnnotation.PREPARES_REQUEST)
                .flatMap(mirror -> new MirroredAnnotation(mirror).string(DslAnnotation.VALUE))
                .ifPresent(code -> reading.preparations()
                        .add(new Preparation(
                                subjects.read(method),
                                code,
                                Mirrors.has(Mirrors.declaringType(method), DslAnnotation.PUBLIC_SERVICE),
                                mappings.read(method))));
    }
}
