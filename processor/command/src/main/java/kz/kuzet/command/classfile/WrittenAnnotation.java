package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a class file holds it: what was written, without defaults.
 *
 * @param type binary name of the annotation
 * @param values strings, numbers, {@link EnumValue}s, lists of these, or what nobody here asks for
 */
record WrittenAnnotation(String type, Map<String, Object> values) {

    /**
     * A constant of an enum that need not be there.
     *
     * @param type binary name of the enum
     * @param constant name of the constant
     */
    record EnumValue(String type, String constant) {}

    /** As a source shows it. */
    String shown() {
        return "@" + type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    Optional<String> string(String attribute) {
        return values.get(attribute) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Names of enum constants of any type: of one, or of an array. */
    List<String> constantNames(String attribute) {
        List<String> names = new ArrayList<>();
        for (Object value : elements(values.get(attribute))) {
            if (value instanceof EnumValue constant) {
                names.add(constant.constant());
            }
        }
        return names;
    }

    /** The elements of an array; of one value that value, and of none nothing. */
    static List<?> elements(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }
}
