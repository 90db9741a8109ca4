package kz.kuzet.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;

/** Finds the compiler's elements again for a place, in whatever round that is asked. */
public final class Locator {

    private final Elements elements;
    private final SubjectReader subjects;

    public Locator(Elements elements, Types types) {
        this.elements = elements;
        this.subjects = new SubjectReader(elements, types);
    }

    /**
     * A place as the compiler knows it.
     *
     * @param element the class or method
     * @param mirror the annotation on it
     * @param value the value in the annotation, or one element of an array
     */
    public record Location(Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {}

    /** Finds a place; as narrow as it is still there, and nothing where the type itself is gone. */
    public Optional<Location> locate(Place place) {
        return element(place.subject()).map(element -> {
            Optional<AnnotationMirror> mirror = place.annotation().flatMap(name -> Mirrors.find(element, name));
            Optional<AnnotationValue> value = mirror.flatMap(found -> value(found, place));
            return new Location(element, mirror, value);
        });
    }

    private Optional<Element> element(Subject subject) {
        TypeElement type = elements.getTypeElement(subject.typeName());
        if (type == null) {
            return Optional.empty();
        }
        return Optional.of(subject.method()
                .flatMap(method -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(candidate -> subjects.signature(candidate).equals(method.signature()))
                        .findFirst())
                .map(Element.class::cast)
                .orElse(type));
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, Place place) {
        return place.attribute()
                .flatMap(attribute -> AnnotationValues.written(mirror, attribute.javaName()))
                .map(value ->
                        place.index().isPresent() ? element(value, place.index().getAsInt()) : value);
    }

    private static AnnotationValue element(AnnotationValue array, int index) {
        List<AnnotationValue> elements = AnnotationValues.elements(array);
        return index < elements.size() ? elements.get(index) : array;
    }
}
