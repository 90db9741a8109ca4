package kz.kuzet.processor.mirror;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.model.Subject;

/** Finds the compiler's element for a place, in whichever round. */
public final class Locator {

    private final Elements elements;
    private final Mirrors mirrors;
    private final SourceLines lines;
    private final Optional<TreePositions> positions;
    private final EclipsePositions eclipsePositions;
    private final boolean eclipse;

    public Locator(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.mirrors = new Mirrors(elements);
        this.lines = new SourceLines(environment);
        this.positions = lines.trees().map(TreePositions::new);
        this.eclipsePositions = new EclipsePositions(environment);
        this.eclipse = elements.getClass().getName().startsWith("org.eclipse.");
    }

    /**
     * A place as the compiler knows it: the class or method, the annotation on it, and the value or element of an array in
     * that.
     */
    public record Location(Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {}

    /** Finds a place as narrowly as possible; empty where the type is gone or the compiler knows no line of it. */
    public Optional<Location> locate(Place place) {
        return element(place.subject()).filter(lines::has).map(element -> {
            Optional<AnnotationMirror> mirror = place.annotation().flatMap(name -> find(element, name));
            Optional<AnnotationValue> value = mirror.flatMap(found -> value(found, place));
            return new Location(element, mirror, value);
        });
    }

    /** Finds where the compiler shows a message about a place; empty where it shows no line. */
    public Optional<SourcePosition> position(Place place) {
        return locate(place)
                .flatMap(found ->
                        eclipse ? eclipsePositions.of(found) : positions.flatMap(compiler -> compiler.of(found)));
    }

    /** Tells whether a place is in a type that was compiled earlier, and is now read from its class file. */
    public boolean isCompiled(Place place) {
        return element(place.subject()).filter(lines::isFromClassFile).isPresent();
    }

    private Optional<Element> element(Subject subject) {
        TypeElement type = elements.getTypeElement(subject.typeName());
        if (type == null) {
            return Optional.empty();
        }
        MirroredType seen = mirrors.mirrored(type);
        return Optional.of(subject.method()
                .flatMap(method -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(candidate -> new MirroredMethod(seen, candidate, mirrors)
                                .signature()
                                .equals(method.signature()))
                        .findFirst())
                .map(Element.class::cast)
                .orElse(type));
    }

    private static Optional<AnnotationMirror> find(Element element, DslAnnotation annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (Mirrors.typeOf(mirror).getQualifiedName().contentEquals(annotation.qualifiedName())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    private Optional<AnnotationValue> value(AnnotationMirror mirror, Place place) {
        return place.attribute()
                .flatMap(attribute -> MirroredAnnotation.written(mirror, attribute))
                .map(value ->
                        place.index().isPresent() ? element(value, place.index().getAsInt()) : value);
    }

    /** ECJ 3.46 finds the line of a whole array only; of one element it would give that of the annotation. */
    private AnnotationValue element(AnnotationValue array, int index) {
        List<AnnotationValue> values = MirroredAnnotation.elements(array);
        return index < values.size() && !eclipse ? values.get(index) : array;
    }
}
