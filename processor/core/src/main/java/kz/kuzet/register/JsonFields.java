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

/** The fields of a JSON object, each asked for once; what nobody asked for is a flaw. */
final class JsonFields {

    private final JsonValue object;
    private final Map<String, JsonValue> left;

    private JsonFields(JsonValue object, Map<String, JsonValue> left) {
        this.object = object;
        this.left = left;
    }

    static JsonFields of(JsonValue value) throws MalformedRegisterException {
        return new JsonFields(value, new LinkedHashMap<>(value.fields()));
    }

    /** Whoever has asked for everything ends so. */
    void end() throws MalformedRegisterException {
        for (Map.Entry<String, JsonValue> field : left.entrySet()) {
            throw new MalformedRegisterException(
                    new Flaw(Kind.UNKNOWN, object.path(), field.getValue().line(), field.getKey()));
        }
    }

    JsonValue take(String name) throws MalformedRegisterException {
        @Nullable JsonValue value = left.remove(name);
        if (value == null) {
            throw object.flaw(Kind.MISSING, name);
        }
        return value;
    }

    String text(String name) throws MalformedRegisterException {
        return take(name).text();
    }

    String visibleText(String name) throws MalformedRegisterException {
        return take(name).visibleText();
    }

    int number(String name, int lowest, int highest) throws MalformedRegisterException {
        return take(name).number(lowest, highest);
    }

    <E extends Enum<?>> E constant(String name, Class<E> type) throws MalformedRegisterException {
        JsonValue value = take(name);
        return constant(value, type).orElseThrow(() -> value.flaw(Kind.NOT_CONSTANT, names(type)));
    }

    <E extends Enum<?>> Optional<E> constantOrNull(String name, Class<E> type) throws MalformedRegisterException {
        JsonValue value = take(name);
        Optional<E> constant = constant(value, type);
        if (constant.isEmpty() && value.content() != null) {
            throw value.flaw(Kind.NOT_CONSTANT, "null, " + names(type));
        }
        return constant;
    }

    /** An array of different constants, at least one. */
    <E extends Enum<?>> List<E> constants(String name, Class<E> type) throws MalformedRegisterException {
        JsonValue array = take(name);
        List<E> constants = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            constants.add(constant(element, type).orElseThrow(() -> element.flaw(Kind.NOT_CONSTANT, names(type))));
        }
        if (constants.isEmpty()) {
            throw array.flaw(Kind.NO_ELEMENT, "");
        }
        demandDifferent(array);
        return constants;
    }

    /** The codes of joined services: none, or two and more different ones. */
    List<String> components(String name) throws MalformedRegisterException {
        JsonValue array = take(name);
        List<String> codes = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            codes.add(element.visibleText());
        }
        if (codes.size() == 1) {
            throw array.flaw(Kind.ONE_COMPONENT, "");
        }
        demandDifferent(array);
        return codes;
    }

    JsonFields object(String name) throws MalformedRegisterException {
        return of(take(name));
    }

    List<JsonFields> objects(String name) throws MalformedRegisterException {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonValue element : take(name).elements()) {
            objects.add(of(element));
        }
        return objects;
    }

    private static void demandDifferent(JsonValue array) throws MalformedRegisterException {
        Set<String> seen = new HashSet<>();
        for (JsonValue element : array.elements()) {
            if (!seen.add(element.text())) {
                throw element.flaw(Kind.REPEATED, element.text());
            }
        }
    }

    private static <E extends Enum<?>> Optional<E> constant(JsonValue value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.content()))
                .findFirst();
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
