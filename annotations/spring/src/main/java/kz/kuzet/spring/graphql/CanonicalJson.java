package kz.kuzet.spring.graphql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values in one form (RFC 8785). Two values have the same text only where they are equal. A whole number beyond 2<sup>
 * 53</sup> therefore keeps all its digits, which RFC 8785 would round.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a value: maps, collections, strings, numbers, booleans and null, as a reader of JSON makes them.
     *
     * @throws IllegalArgumentException if there is anything else in it, for example an uploaded file
     */
    static String of(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof CharSequence string) {
            writeString(string.toString());
        } else if (value instanceof Number number) {
            text.append(number(number));
        } else if (value instanceof Map<?, ?> members) {
            writeObject(members);
        } else if (value instanceof Collection<?> elements) {
            writeArray(elements);
        } else {
            throw new IllegalArgumentException("a variable holds a value of type "
                    + value.getClass().getName() + ", which is not of JSON and has no text to be confirmed");
        }
    }

    /** Members are sorted by their names as UTF-16 (section 3.2.3). */
    private void writeObject(Map<?, ?> members) {
        List<String> names = new ArrayList<>();
        for (Object name : members.keySet()) {
            if (!(name instanceof String string)) {
                throw new IllegalArgumentException("a variable holds a map whose keys are not all strings");
            }
            names.add(string);
        }
        Collections.sort(names);
        String separator = "{";
        for (String name : names) {
            text.append(separator);
            writeString(name);
            text.append(':');
            write(members.get(name));
            separator = ",";
        }
        text.append(names.isEmpty() ? "{}" : "}");
    }

    private void writeArray(Collection<?> elements) {
        String separator = "[";
        for (Object element : elements) {
            text.append(separator);
            write(element);
            separator = ",";
        }
        text.append(elements.isEmpty() ? "[]" : "]");
    }

    /** Section 3.2.2.2. */
    private void writeString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", (int) c));
                    } else if (Character.isSurrogate(c)) {
                        i = writePair(string, i);
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    /** UTF-8 has no unpaired surrogates: all of them would become the same question mark. */
    private int writePair(String string, int start) {
        int next = start + 1;
        if (next == string.length() || !Character.isSurrogatePair(string.charAt(start), string.charAt(next))) {
            throw new IllegalArgumentException("a variable holds a string that is no Unicode text");
        }
        text.append(string, start, next + 1);
        return next;
    }

    private static String number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return CanonicalNumber.of(number.doubleValue());
        }
        if (number instanceof BigDecimal decimal) {
            return exact(decimal);
        }
        if (number instanceof BigInteger
                || number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            return number.toString();
        }
        throw new IllegalArgumentException("a variable holds a number of type "
                + number.getClass().getName() + ", which has no text to be confirmed");
    }

    /** A decimal that a double holds exactly is written like it; any other keeps its digits. */
    private static String exact(BigDecimal decimal) {
        double nearest = decimal.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(CanonicalNumber.of(nearest)).compareTo(decimal) == 0
                ? CanonicalNumber.of(nearest)
                : decimal.stripTrailingZeros().toString();
    }
}
