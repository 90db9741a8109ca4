package kz.kuzet.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link JsonStyle} has written: objects, arrays, strings, whole numbers and null. */
public final class JsonReader {

    private static final int HEX_DIGITS = 4;

    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Map<String, Object> object(String text) {
        JsonReader reader = new JsonReader(text);
        Map<String, Object> members = reader.object();
        reader.skipBlanks();
        if (reader.position != text.length()) {
            throw reader.unexpected();
        }
        return members;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        skipBlanks();
        expect('{');
        skipBlanks();
        if (!skip('}')) {
            do {
                skipBlanks();
                String name = string();
                skipBlanks();
                expect(':');
                skipBlanks();
                if (!skipNull()) {
                    members.put(name, value());
                }
                skipBlanks();
            } while (skip(','));
            expect('}');
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        skipBlanks();
        if (!skip(']')) {
            do {
                skipBlanks();
                elements.add(value());
                skipBlanks();
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
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || position + HEX_DIGITS > text.length()) {
            throw unexpected();
        }
        position += HEX_DIGITS;
        return (char) Integer.parseInt(text.substring(position - HEX_DIGITS, position), 16);
    }

    private void skipBlanks() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    /** A member that is null counts as missing. */
    private boolean skipNull() {
        boolean found = text.startsWith("null", position);
        position += found ? 4 : 0;
        return found;
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
        return new IllegalArgumentException("not the JSON that Kuzet writes: unexpected text at " + position);
    }
}
