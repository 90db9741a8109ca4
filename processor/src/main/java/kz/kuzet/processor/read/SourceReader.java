package kz.kuzet.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.Contradiction;
import kz.kuzet.processor.model.DslAnnotation;
import kz.kuzet.processor.model.Exclusion;
import kz.kuzet.processor.model.Preparation;
import kz.kuzet.processor.model.Reading;

/** Reads top-level types with all that they hold. Made anew for each round, since no element outlives its round. */
public final class SourceReader {

    private final Elements elements;
    private final SubjectReader subjects;
    private final ComposedAnnotations composed = new ComposedAnnotations();
    private final DeclarationReader declarations;
    private final EndpointReader endpoints;

    /**
     * @param endpointAnnotations what option {@code kuzet.endpoints} names
     * @param inCompilation whether a top-level type, by name, is compiled together with what is read
     */
    public SourceReader(
            Elements elements, Types types, Set<String> endpointAnnotations, Predicate<String> inCompilation) {
        Predicate<TypeElement> isInCompilation = type ->
                inCompilation.test(Mirrors.topLevel(type).getQualifiedName().toString());
        this.elements = elements;
        this.subjects = new SubjectReader(elements, types);
        this.declarations = new DeclarationReader(subjects);
        this.endpoints = new EndpointReader(elements, subjects, composed, endpointAnnotations, isInCompilation);
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
        Optional<AnnotationMirror> service = Mirrors.find(element, DslAnnotation.PUBLIC_SERVICE);
        Optional<AnnotationMirror> exclusion = Mirrors.find(element, DslAnnotation.NOT_PUBLIC_SERVICE);
        Optional<AnnotationMirror> preparation = Mirrors.find(element, DslAnnotation.PREPARES_REQUEST);

        service.flatMap(mirror -> declarations.read(element, mirror)).ifPresent(reading.declarations()::add);
        exclusion
                .flatMap(mirror -> new AnnotationValues(mirror).string(Attribute.REASON.javaName()))
                .ifPresent(reason -> reading.exclusions().add(new Exclusion(subjects.read(element), reason)));
        if (service.isPresent() && exclusion.isPresent()) {
            contradiction(element, DslAnnotation.PUBLIC_SERVICE, DslAnnotation.NOT_PUBLIC_SERVICE, reading);
        }
        if (service.isPresent() && preparation.isPresent()) {
            contradiction(element, DslAnnotation.PUBLIC_SERVICE, DslAnnotation.PREPARES_REQUEST, reading);
        }
        if (exclusion.isPresent() && preparation.isPresent()) {
            contradiction(element, DslAnnotation.NOT_PUBLIC_SERVICE, DslAnnotation.PREPARES_REQUEST, reading);
        }
    }

    private void contradiction(Element element, DslAnnotation first, DslAnnotation second, Reading reading) {
        reading.contradictions().add(new Contradiction(subjects.read(element), first, second));
    }

    private void readPreparation(ExecutableElement method, Reading reading) {
        Mirrors.find(method, DslAnnotation.PREPARES_REQUEST)
                .flatMap(mirror -> new AnnotationValues(mirror).string(Attribute.VALUE.javaName()))
                .ifPresent(code -> reading.preparations()
                        .add(new Preparation(
                                subjects.read(method),
                                code,
                                Mirrors.has(Mirrors.declaringType(method), DslAnnotation.PUBLIC_SERVICE),
                                HttpMethods.of(method, composed, elements))));
    }
}
