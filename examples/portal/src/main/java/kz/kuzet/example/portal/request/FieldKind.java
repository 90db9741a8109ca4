package kz.kuzet.example.portal.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import kz.kuzet.guard.RecipientId;

/** What may be entered into a field. */
public enum FieldKind {
    /** A line of text. */
    TEXT(value -> isPlain(value, 200)),
    /** A day, as ISO 8601 writes it. */
    DATE(FieldKind::isDate),
    /** An IIN or BIN with its control digit. */
    NUMBER_OF_PERSON(RecipientId::isValid),
    /** A whole number from 1 to 999. */
    COUNT(value -> value.matches("[1-9][0-9]{0,2}")),
    /** One of the field's options. */
    CHOICE(value -> false);

    private final Predicate<String> accepted;

    FieldKind(Predicate<String> accepted) {
        this.accepted = accepted;
    }

    boolean accepts(String value) {
        return accepted.test(value);
    }

    /**
     * Returns the name by which templates and texts know this kind.
     *
     * @return lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is confirmed must be what is read: no control, format or bidirectional characters, no unpaired surrogates. */
    private static boolean isPlain(String value, int longest) {
        return value.length() <= longest
                && value.codePoints().allMatch(c -> {
                    int type = Character.getType(c);
                    return type != Character.CONTROL
                            && type != Character.FORMAT
                            && type != Character.SURROGATE
                            && type != Character.LINE_SEPARATOR
                            && type != Character.PARAGRAPH_SEPARATOR;
                });
    }

    private static boolean isDate(String value) {
        try {
            return value.length() == "2026-01-01".length()
                    && LocalDate.parse(value).getYear() > 1900;
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}
