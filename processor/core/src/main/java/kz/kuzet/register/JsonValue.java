package kz.kuzet.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document with its position.
 *
 * @param content a {@code Map<String, JsonValue>}, a {@code List<JsonValue>}, a string, an {@code Integer}, {@code null}, or a
 * {@link Stranger} for anything that no register contains
 *
 * @param path from the root, for example {@code services[3].fee}
 * @param line in the file, from 1
 */
record JsonValue(@Nullable Object content, String path, int line) {

    /** A number that is no {@code int}, a fraction, or a truth value. */
    record Stranger() {}

    /** Its fields, if it is an object. */
    @SuppressWarnings("unchecked")
    Fields fields() throws MalformedRegisterException {
        if (content instanceof Map<?, ?>) {
            return new Fields(this, (Map<String, JsonValue>) content);
        }
        throw flaw(Kind.NOT_OBJECT, "");
    }

    /** Its elements, if it is an array. */
    @SuppressWarnings("unchecked")
    List<JsonValue> elements() throws MalformedRegisterException {
        if (content instanceof List<?>) {
            return (List<JsonValue>) content;
        }
        throw flaw(Kind.NOT_ARRAY, "");
    }

    /** The elements of an array that is left out where there are none. */
    List<JsonValue> someElements() throws MalformedRegisterException {
        List<JsonValue> elements = elements();
        if (elements.isEmpty()) {
            throw flaw(Kind.NO_ELEMENT, "");
        }
        return elements;
    }

    String text() throws MalformedRegisterException {
        if (content instanceof String text) {
            return text;
        }
        throw flaw(Kind.NOT_TEXT, "");
    }

    String visibleText() throws MalformedRegisterException {
        String text = text();
        if (text.isBlank()) {
            throw flaw(Kind.BLANK, "");
        }
        return text;
    }

    int number(int lowest, int highest) throws MalformedRegisterException {
        if (content instanceof Integer number && lowest <= number && number <= highest) {
            return number;
        }
        throw flaw(Kind.NOT_NUMBER, lowest + "–" + highest);
    }

    <E extends Enum<?>> E constant(Class<E> type) throws MalformedRegisterException {
        return find(type).orElseThrow(() -> flaw(Kind.NOT_CONSTANT, names(type)));
    }

    <E extends Enum<?>> Optional<E> constantOrNull(Class<E> type) throws MalformedRegisterException {
        Optional<E> constant = find(type);
        if (constant.isEmpty() && content != null) {
            throw flaw(Kind.NOT_CONSTANT, "null, " + names(type));
        }
        return constant;
    }

    /** An array of different constants, at least one. */
    <E extends Enum<?>> List<E> constants(Class<E> type) throws MalformedRegisterException {
        List<E> constants = new ArrayList<>();
        for (JsonValue element : elements()) {
            constants.add(element.constant(type));
        }
        if (constants.isEmpty()) {
            throw flaw(Kind.NO_ELEMENT, "");
        }
        demandDifferent();
        return constants;
    }

    /** The codes of joined services: none, or two and more different ones. */
    List<String> components() throws MalformedRegisterException {
        List<String> codes = new ArrayList<>();
        for (JsonValue element : elements()) {
            codes.add(element.visibleText());
        }
        if (codes.size() == 1) {
            throw flaw(Kind.ONE_COMPONENT, "");
        }
        demandDifferent();
        return codes;
    }

    private void demandDifferent() throws MalformedRegisterException {
        Set<String> seen = new HashSet<>();
        for (JsonValue element : elements()) {
            if (!seen.add(element.text())) {
                throw element.flaw(Kind.REPEATED, element.text());
            }
        }
    }

    private <E extends Enum<?>> Optional<E> find(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(content))
                .findFirst();
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    MalformedRegisterException flaw(Kind kind, String detail) {
        return new MalformedRegisterException(new Flaw(kind, path, line, detail));
    }

    /** The fields of a JSON object, each read once. A field that nobody read is a flaw. */
    static final class Fields {

        private final JsonValue object;
        private final Map<String, JsonValue> left;

        private Fields(JsonValue object, Map<String, JsonValue> fields) {
            this.object = object;
            this.left = new LinkedHashMap<>(fields);
        }

        JsonValue take(String name) throws MalformedRegisterException {
            @Nullable JsonValue value = left.remove(name);
            if (value == null) {
                throw object.flaw(Kind.MISSING, name);
            }
            return value;
        }

        /** A field that may be missing. */
        Optional<JsonValue> takeOptional(String name) {
            return Optional.ofNullable(left.remove(name));
        }

        /** Call this after the last field: it reports fields that nobody read. */
        void end() throws MalformedRegisterException {
            for (Map.Entry<String, JsonValue> field : left.entrySet()) {
                throw new MalformedRegisterException(
                        new Flaw(Kind.UNKNOWN, object.path(), field.getValue().line(), field.getKey()));
            }
        }
    }
}
