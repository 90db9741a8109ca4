package kz.kuzet.guard;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a JSON object (RFC 8259) in ASCII. It writes only the few fields of a problem document, which is not enough to bring a
 * library into every application.
 */
final class JsonObject {

    private final StringBuilder fields = new StringBuilder();

    JsonObject put(String name, String value) {
        return putRaw(name, quoted(value));
    }

    JsonObject put(String name, int value) {
        return putRaw(name, Integer.toString(value));
    }

    JsonObject putNames(String name, Collection<? extends Enum<?>> values) {
        return putRaw(name, array(values, value -> quoted(value.name())));
    }

    <T> JsonObject putObjects(String name, Collection<T> values, Function<T, JsonObject> toObject) {
        return putRaw(name, array(values, value -> toObject.apply(value).toString()));
    }

    private JsonObject putRaw(String name, String json) {
        fields.append(fields.isEmpty() ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(json);
        return this;
    }

    private static <T> String array(Collection<T> values, Function<T, String> toJson) {
        return values.stream().map(toJson).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + fields + "}";
    }
}
