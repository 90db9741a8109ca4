package kz.kuzet.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import kz.kuzet.processor.model.Standing;

/** Reads where types stand. Remembers within one round what it has seen. */
final class StandingReader {

    private final Elements elements;
    private final Map<String, Standing> known = new HashMap<>();

    StandingReader(Elements elements) {
        this.elements = elements;
    }

    /** Of a type, or of the one that declares a method. */
    Standing read(Element element) {
        TypeElement type =
                element instanceof ExecutableElement method ? Mirrors.declaringType(method) : (TypeElement) element;
        String name = nameOf(type);
        Standing standing = known.get(name);
        if (standing == null) {
            Set<String> above = Supertypes.withSelf(type).stream()
                    .skip(1)
                    .map(this::nameOf)
                    .collect(Collectors.toUnmodifiableSet());
            standing = new Standing(name, type.getKind().isInterface(), above);
            known.put(name, standing);
        }
        return standing;
    }

    private String nameOf(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }
}
