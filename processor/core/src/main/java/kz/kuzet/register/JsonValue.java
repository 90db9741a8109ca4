package kz.kuzet.register;

import java.util.List;
import java.util.Map;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that knows where it stands.
 *
 * @param content a {@code Map<String, JsonValue>}, a {@code List<JsonValue>}, a string, an {@code Integer}, {@code null}, or what
 *     no register holds, as a {@link Stranger}
 * @param path from the root, for example {@code services[3].fee}
 * @param line in the file, from 1
 */
record JsonValue(@Nullable Object content, String path, int line) {

    /** A number that is no {@code int}, a fraction, or a truth value. */
    record Stranger() {}

    /** Its fields, if it is an object. */
    @SuppressWarnings("unchecked")
    Map<String, JsonValue> fields() throws MalformedRegisterException {
        if (content instanceof Map<?, ?>) {
            return (Map<String, JsonValue>) content;
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

    MalformedRegisterException flaw(Kind kind, String detail) {
        return new MalformedRegisterException(new Flaw(kind, path, line, detail));
    }
}
