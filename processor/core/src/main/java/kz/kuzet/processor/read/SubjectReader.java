package kz.kuzet.processor.read;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import kz.kuzet.processor.model.Subject;

/** Names elements. */
final class SubjectReader {

    private final Elements elements;
    private final Types types;

    SubjectReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Subject read(Element element) {
        return element instanceof ExecutableElement method
                ? read(Mirrors.declaringType(method), Optional.of(method), element)
                : read((TypeElement) element, Optional.empty(), element);
    }

    private Subject read(TypeElement type, Optional<ExecutableElement> method, Element element) {
        return new Subject(
                elements.getPackageOf(type).getQualifiedName().toString(),
                Mirrors.sourceName(type),
                elements.getBinaryName(type).toString(),
                method.map(m -> new Subject.Method(m.getSimpleName().toString(), signature(m))),
                Mirrors.suppressed(element));
    }

    /** Tells overloads apart; the same text in every round. */
    String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }
}
