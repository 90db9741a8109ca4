package kz.kuzet.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link JsonObject} has written: objects, arrays, strings and whole numbers, without whitespace. */
final class JsonReader {

    private static final int HEX_DIGITS = 4;

    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads an object, with its members in their order.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Map<String, Object> object(String text) {
        JsonReader reader = new JsonReader(text);
        Map<String, Object> members = reader.object();
        if (reader.position != text.length()) {
            throw reader.unexpected();
        }
        return members;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        if (!skip('}')) {
            do {
                String name = string();
                expect(':');
                members.put(name, value());
            } while (skip(','));
            expect('}');
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        if (!skip(']')) {
            do {
                elements.add(value());
            } while (skip(','));
            expect(']');
        }
        return elements;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Integer number() {
        int start = position;
        while (position < text.length() && Character.isDigit(text.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw unexpected();
        }
        return Integer.valueOf(text.substring(start, position));
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char c = text.charAt(position++);
            string.append(c == '\\' ? escaped() : c);
        }
        position++;
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        position++;
        if (c == '"' || c == '\\') {
            return c;
        }
        if (c != 'u' || position + HEX_DIGITS > text.length()) {
            throw unexpected();
        }
        position += HEX_DIGITS;
        return (char) Integer.parseInt(text.substring(position - HEX_DIGITS, position), 16);
    }

    private char peek() {
        if (position == text.length()) {
            throw unexpected();
        }
        return text.charAt(position);
    }

    private boolean skip(char wanted) {
        boolean found = peek() == wanted;
        position += found ? 1 : 0;
        return found;
    }

    private void expect(char wanted) {
        if (!skip(wanted)) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("no problem document: unexpected text at " + position);
    }
}
