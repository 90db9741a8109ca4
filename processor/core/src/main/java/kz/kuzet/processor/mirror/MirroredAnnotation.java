package kz.kuzet.processor.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import kz.kuzet.view.AnnotationView;
import kz.kuzet.view.EnumConstant;
import kz.kuzet.view.TypeView;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a compiler shows it. A value that is missing, misspelt or of a wrong type is absent: the compiler itself
 * reports it.
 */
final class MirroredAnnotation implements AnnotationView {

    private static final String UNKNOWN = "<error>";

    private final AnnotationMirror mirror;
    private final Mirrors mirrors;
    private final MirroredType annotationType;
    private final Map<String, Optional<Object>> seen = new HashMap<>();
    private @Nullable Map<String, AnnotationValue> values;

    MirroredAnnotation(AnnotationMirror mirror, Mirrors mirrors) {
        this.mirror = mirror;
        this.mirrors = mirrors;
        this.annotationType = mirrors.mirrored(Mirrors.typeOf(mirror));
    }

    @Override
    public String type() {
        return annotationType.name();
    }

    TypeView annotationType() {
        return annotationType;
    }

    @Override
    public Optional<Object> value(String member) {
        if (values == null) {
            values = values();
        }
        Optional<Object> known = seen.get(member);
        if (known == null) {
            AnnotationValue value = values.get(member);
            known = value == null ? Optional.empty() : Optional.ofNullable(seen(value));
            seen.put(member, known);
        }
        return known;
    }

    /** Reads all values at once, because the compiler builds a new map at each request. */
    private Map<String, AnnotationValue> values() {
        Map<String, AnnotationValue> all = new HashMap<>();
        for (ExecutableElement member :
                ElementFilter.methodsIn(Mirrors.typeOf(mirror).getEnclosedElements())) {
            if (member.getDefaultValue() != null) {
                all.put(member.getSimpleName().toString(), member.getDefaultValue());
            }
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            all.put(entry.getKey().getSimpleName().toString(), entry.getValue());
        }
        return all;
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
            for (Object element : list) {
                elements.add((AnnotationValue) element);
            }
        } else {
            elements.add(value);
        }
        return elements;
    }

    private @Nullable Object seen(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof String text) {
            return isUnknown(text, value) ? null : text;
        }
        if (content instanceof VariableElement constant) {
            return new EnumConstant(
                    mirrors.mirrored(Mirrors.declaringType(constant)).name(),
                    constant.getSimpleName().toString());
        }
        if (content instanceof AnnotationMirror nested) {
            return new MirroredAnnotation(nested, mirrors);
        }
        if (content instanceof List<?>) {
            return all(elements(value));
        }
        return content instanceof Number || content instanceof Boolean || content instanceof Character ? content : null;
    }

    private @Nullable List<Object> all(List<AnnotationValue> array) {
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
     * A compiler shows a value that it cannot evaluate (yet) as the text {@code <error>}. javac shows it without quotes, so it
     * can be told from a text of the author; ECJ does not.
     */
    private static boolean isUnknown(String text, AnnotationValue value) {
        return text.equals(UNKNOWN)
                && (value.toString().equals(UNKNOWN)
                        || value.getClass().getName().startsWith("org.eclipse."));
    }
}
