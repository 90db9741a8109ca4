package kz.kuzet.processor.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.TypeView;

/** The views of one round, one for each type. Each round has its own, because no element outlives its round. */
public final class Mirrors {

    private final Elements elements;
    private final Map<TypeElement, MirroredType> types = new HashMap<>();

    public Mirrors(Elements elements) {
        this.elements = elements;
    }

    /** Returns the view of an element. */
    public TypeView type(TypeElement element) {
        return mirrored(element);
    }

    MirroredType mirrored(TypeElement element) {
        MirroredType known = types.get(element);
        if (known == null) {
            known = new MirroredType(element, elements, this);
            types.put(element, known);
        }
        return known;
    }

    /**
     * Finds a type.
     *
     * @param name as a source or a class file has it; empty where the compiler does not see it
     */
    public Optional<TypeView> find(String name) {
        return Stream.of(name, name.replace('$', '.'))
                .flatMap(each -> Stream.ofNullable(elements.getTypeElement(each)))
                .map(this::type)
                .filter(type -> name.equals(type.name()) || name.equals(type.sourceName()))
                .findFirst();
    }

    /** Returns a type with all types nested in it, at any depth. */
    public List<TypeView> withNested(TypeElement element) {
        List<TypeView> found = new ArrayList<>(List.of(type(element)));
        for (TypeElement nested : ElementFilter.typesIn(element.getEnclosedElements())) {
            found.addAll(withNested(nested));
        }
        return found;
    }

    /** The type of an annotation that these mirrors show. */
    public TypeView typeOf(AnnotationView annotation) {
        return ((MirroredAnnotation) annotation).annotationType();
    }

    List<AnnotationView> annotations(Element element) {
        List<AnnotationView> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            annotations.add(new MirroredAnnotation(mirror, this));
        }
        return annotations;
    }

    static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    static TypeElement declaringType(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "every member is in a type");
    }
}
