package kz.kuzet.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, each asked for once; what nobody asked for is a flaw. */
final class JsonFields {

    private final JsonValue object;
    private final Map<String, JsonValue> left;

    private JsonFields(JsonValue object, Map<String, JsonValue> left) {
        this.object = object;
        this.left = left;
    }

    @SuppressWarnings("unchecked")
    static JsonFields of(JsonValue value) throws MalformedRegisterException {
        if (value.content() instanceof Map<?, ?> fields) {
            return new JsonFields(value, new LinkedHashMap<>((Map<String, JsonValue>) fields));
        }
        throw value.flaw(Kind.WRONG_VALUE, "an object");
    }

    /** Whoever has asked for everything ends so. */
    void end() throws MalformedRegisterException {
        for (Map.Entry<String, JsonValue> field : left.entrySet()) {
            throw new MalformedRegisterException(new MalformedRegisterException.Flaw(
                    Kind.UNKNOWN, object.path(), field.getValue().line(), field.getKey()));
        }
    }

    String text(String name) throws MalformedRegisterException {
        return text(take(name));
    }

    private static String text(JsonValue value) throws MalformedRegisterException {
        if (value.content() instanceof String text) {
            return text;
        }
        throw value.flaw(Kind.WRONG_VALUE, "a string");
    }

    int number(String name, int atLeast) throws MalformedRegisterException {
        JsonValue value = take(name);
        if (value.content() instanceof Integer number && number >= atLeast) {
            return number;
        }
        throw value.flaw(Kind.WRONG_VALUE, "a whole number, " + atLeast + " or more");
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) throws MalformedRegisterException {
        return constant(take(name), type);
    }

    private static <E extends Enum<E>> E constant(JsonValue value, Class<E> type) throws MalformedRegisterException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value.content())) {
                return constant;
            }
        }
        throw value.flaw(Kind.WRONG_VALUE, oneOf(type));
    }

    <E extends Enum<E>> Optional<E> constantOrNull(String name, Class<E> type) throws MalformedRegisterException {
        JsonValue value = take(name);
        return value.content() == null ? Optional.empty() : Optional.of(constant(value, type));
    }

    List<String> texts(String name) throws MalformedRegisterException {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : array(name)) {
            texts.add(text(element));
        }
        return texts;
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) throws MalformedRegisterException {
        List<E> constants = new ArrayList<>();
        for (JsonValue element : array(name)) {
            constants.add(constant(element, type));
        }
        return constants;
    }

    JsonFields object(String name) throws MalformedRegisterException {
        return of(take(name));
    }

    List<JsonFields> objects(String name) throws MalformedRegisterException {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonValue element : array(name)) {
            objects.add(of(element));
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    private List<JsonValue> array(String name) throws MalformedRegisterException {
        JsonValue value = take(name);
        if (value.content() instanceof List<?> elements) {
            return (List<JsonValue>) elements;
        }
        throw value.flaw(Kind.WRONG_VALUE, "an array");
    }

    private JsonValue take(String name) throws MalformedRegisterException {
        @Nullable JsonValue value = left.remove(name);
        if (value == null) {
            throw object.flaw(Kind.MISSING, name);
        }
        return value;
    }

    private static String oneOf(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }
}
