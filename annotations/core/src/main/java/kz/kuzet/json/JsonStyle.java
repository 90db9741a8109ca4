package kz.kuzet.json;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A style in which a JSON document (RFC 8259) is written. A library would have to come into every application with the guards, and
 * every compilation would load it: to write a register, Jackson loads 75 classes.
 */
public final class JsonStyle {

    /** On one line, with texts as they are. */
    public static final JsonStyle LINE =
            new JsonStyle(false, JsonStyle::neverEscaped, HexFormat.of().withUpperCase());

    /** With a line for each value, the last one ended too, and with texts as they are. */
    public static final JsonStyle LINES = LINE.withLines();

    private static final String INDENT = "  ";

    private final boolean hasLines;
    private final IntPredicate isEscaped;
    private final HexFormat digits;

    private JsonStyle(boolean hasLines, IntPredicate isEscaped, HexFormat digits) {
        this.hasLines = hasLines;
        this.isEscaped = isEscaped;
        this.digits = digits;
    }

    private static boolean neverEscaped(int character) {
        return false;
    }

    private JsonStyle withLines() {
        return new JsonStyle(true, isEscaped, digits);
    }

    /**
     * The same style with other characters escaped.
     *
     * @param characters the characters; one beyond U+FFFF is asked about as its two surrogates
     * @param digits how the digits of their codes are written
     * @return the style
     */
    public JsonStyle escaping(IntPredicate characters, HexFormat digits) {
        return new JsonStyle(hasLines, characters, digits);
    }

    /**
     * Writes a document.
     *
     * @param value an object, or what is one; a text, a whole number, a truth value; a constant, which is written by its name;
     *     several of these in a collection; or an {@link Optional}, of which nothing is a null
     * @return the document
     */
    public String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, "\n", json);
        return hasLines ? json.append('\n').toString() : json.toString();
    }

    /** @param line the line break before a value beside this one, with the indentation */
    private void write(Object value, String line, StringBuilder json) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(optional.get(), line, json);
            } else {
                json.append("null");
            }
        } else if (value instanceof JsonObject.Convertible convertible) {
            write(convertible.toJson(), line, json);
        } else if (value instanceof JsonObject object) {
            writeFields(object.fields(), line, json);
        } else if (value instanceof Collection<?> elements) {
            writeElements(elements, line, json);
        } else if (value instanceof Integer || value instanceof Boolean) {
            json.append(value);
        } else {
            writeText(value instanceof Enum<?> constant ? constant.name() : value.toString(), json);
        }
    }

    private void writeFields(Map<String, Object> fields, String line, StringBuilder json) {
        json.append('{');
        String separator = "";
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            beginLine(json.append(separator), line + INDENT);
            writeText(field.getKey(), json);
            json.append(hasLines ? ": " : ":");
            write(field.getValue(), line + INDENT, json);
            separator = ",";
        }
        beginLine(json, fields.isEmpty() ? "" : line);
        json.append('}');
    }

    private void writeElements(Collection<?> elements, String line, StringBuilder json) {
        json.append('[');
        String separator = "";
        for (Object element : elements) {
            beginLine(json.append(separator), line + INDENT);
            write(element, line + INDENT, json);
            separator = ",";
        }
        beginLine(json, elements.isEmpty() ? "" : line);
        json.append(']');
    }

    private void beginLine(StringBuilder json, String line) {
        if (hasLines) {
            json.append(line);
        }
    }

    private void writeText(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int named = "\b\t\n\f\r\"\\".indexOf(character);
            if (named >= 0) {
                json.append('\\').append("btnfr\"\\".charAt(named));
            } else if (character < ' ' || isEscaped.test(character)) {
                json.append("\\u").append(digits.toHexDigits(character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
