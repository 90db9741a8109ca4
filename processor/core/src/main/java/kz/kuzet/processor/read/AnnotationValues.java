package kz.kuzet.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one annotation. Defaults count. Whatever is missing, misspelt or of a wrong type gives nothing: the
 * compiler itself reports it, in its own words.
 */
final class AnnotationValues {

    private static final String UNKNOWN = "<error>";

    private final Map<String, AnnotationValue> values = new HashMap<>();

    /** Reads all values at once: the compiler makes a new map whenever it is asked for them. */
    AnnotationValues(AnnotationMirror mirror) {
        for (ExecutableElement member :
                ElementFilter.methodsIn(Mirrors.typeOf(mirror).getEnclosedElements())) {
            if (member.getDefaultValue() != null) {
                values.put(member.getSimpleName().toString(), member.getDefaultValue());
            }
        }
        mirror.getElementValues()
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    }

    Optional<String> string(String attribute) {
        return value(attribute).flatMap(AnnotationValues::asString);
    }

    Optional<Integer> integer(String attribute) {
        return value(attribute)
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    <E extends Enum<E>> Optional<E> constant(String attribute, Class<E> type) {
        return value(attribute).flatMap(value -> asConstant(value, type));
    }

    Optional<List<String>> strings(String attribute) {
        return value(attribute).flatMap(value -> asList(value, AnnotationValues::asString));
    }

    <E extends Enum<E>> Optional<List<E>> constants(String attribute, Class<E> type) {
        return value(attribute).flatMap(array -> asList(array, value -> asConstant(value, type)));
    }

    /** Names of enum constants of any type, which need not be on the class path. */
    List<String> constantNames(String attribute) {
        return value(attribute)
                .flatMap(array -> asList(array, AnnotationValues::asConstantName))
                .orElse(List.of());
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

    private Optional<AnnotationValue> value(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    /**
     * For what it cannot evaluate (yet) a compiler gives the text {@code <error>}. javac shows it without quotes, so that it can
     * be told from a text that the author wrote; ECJ does not.
     */
    private static Optional<String> asString(AnnotationValue value) {
        if (!(value.getValue() instanceof String text)) {
            return Optional.empty();
        }
        boolean unknown = text.equals(UNKNOWN)
                && (value.toString().equals(UNKNOWN)
                        || value.getClass().getName().startsWith("org.eclipse."));
        return unknown ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> asConstantName(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                ? Optional.of(constant.getSimpleName().toString())
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> asConstant(AnnotationValue value, Class<E> type) {
        return asConstantName(value).flatMap(name -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        });
    }

    private static <T> Optional<List<T>> asList(AnnotationValue array, Function<AnnotationValue, Optional<T>> read) {
        List<T> list = new ArrayList<>();
        for (AnnotationValue element : elements(array)) {
            @Nullable T value = read.apply(element).orElse(null);
            if (value == null) {
                return Optional.empty();
            }
            list.add(value);
        }
        return Optional.of(list);
    }
}
