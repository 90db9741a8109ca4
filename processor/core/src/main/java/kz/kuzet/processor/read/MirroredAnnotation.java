package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.EnumConstant;
import org.jspecify.annotations.Nullable;

/**
 * An annotation in a compiler. Whatever is missing, misspelt or of a wrong type gives nothing: the compiler itself reports it, in
 * its own words.
 */
final class MirroredAnnotation implements AnnotationView {

    private static final String UNKNOWN = "<error>";

    private final String type;
    private final Map<String, AnnotationValue> values = new HashMap<>();

    /** Reads all values at once: the compiler makes a new map whenever it is asked for them. */
    MirroredAnnotation(AnnotationMirror mirror) {
        TypeElement annotation = Mirrors.typeOf(mirror);
        type = Mirrors.binaryName(annotation);
        for (ExecutableElement member : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            if (member.getDefaultValue() != null) {
                values.put(member.getSimpleName().toString(), member.getDefaultValue());
            }
        }
        mirror.getElementValues()
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Optional<Object> value(String member) {
        return Optional.ofNullable(values.get(member)).map(MirroredAnnotation::seen);
    }

    /** The value as it stands in the annotation, without a default. */
    static Optional<AnnotationValue> written(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.ofNullable(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The elements of an array; a single value without braces is an array of one. */
    static List<AnnotationValue> elements(AnnotationValue value) {
        List<AnnotationValue> elements = new ArrayList<>();
        if (value.getValue() instanceof List<?> list) {
            list.forEach(element -> elements.add((AnnotationValue) element));
        } else {
            elements.add(value);
        }
        return elements;
    }

    private static @Nullable Object seen(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof String text) {
            return isUnknown(text, value) ? null : text;
        }
        if (content instanceof VariableElement constant) {
            return new EnumConstant(
                    Mirrors.binaryName(Mirrors.declaringType(constant)),
                    constant.getSimpleName().toString());
        }
        if (content instanceof AnnotationMirror nested) {
            return new MirroredAnnotation(nested);
        }
        if (content instanceof List<?>) {
            return all(elements(value));
        }
        return content instanceof Number || content instanceof Boolean || content instanceof Character ? content : null;
    }

    private static @Nullable List<Object> all(List<AnnotationValue> array) {
        List<Object> elements = new ArrayList<>();
        for (AnnotationValue element : array) {
            Object seen = seen(element);
            if (seen == null) {
                return null;
            }
            elements.add(seen);
        }
        return elements;
    }

    /**
     * For what it cannot evaluate (yet) a compiler gives the text {@code <error>}. javac shows it without quotes, so that it can
     * be told from a text that the author wrote; ECJ does not.
     */
    private static boolean isUnknown(String text, AnnotationValue value) {
        return text.equals(UNKNOWN)
                && (value.toString().equals(UNKNOWN)
                        || value.getClass().getName().startsWith("org.eclipse."));
    }
}
