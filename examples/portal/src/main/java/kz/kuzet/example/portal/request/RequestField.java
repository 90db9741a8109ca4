package kz.kuzet.example.portal.request;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form. Its label is the text {@code field.<name>}, that of an option {@code option.<name>.<option>}.
 *
 * @param name name in the form and in the formed request
 * @param kind what may be entered
 * @param required whether it must not be left empty
 * @param options what may be chosen, for a choice
 */
public record RequestField(String name, FieldKind kind, boolean required, List<String> options) {

    /** Keeps the options as they are. */
    public RequestField {
        options = List.copyOf(options);
    }

    /**
     * A field of a kind that must be filled.
     *
     * @param name name of the field
     * @param kind what may be entered
     * @return the field
     */
    public static RequestField required(String name, FieldKind kind) {
        return new RequestField(name, kind, true, List.of());
    }

    /**
     * A field that may be left empty.
     *
     * @param name name of the field
     * @param kind what may be entered
     * @return the field
     */
    public static RequestField optional(String name, FieldKind kind) {
        return new RequestField(name, kind, false, List.of());
    }

    /**
     * A choice that must be made.
     *
     * @param name name of the field
     * @param options what may be chosen
     * @return the field
     */
    public static RequestField choice(String name, String... options) {
        return new RequestField(name, FieldKind.CHOICE, true, List.of(options));
    }

    /** What is wrong with a value, as the key of a text. */
    Optional<String> fault(String value) {
        if (value.isEmpty()) {
            return required ? Optional.of("field.fault.required") : Optional.empty();
        }
        boolean right = kind == FieldKind.CHOICE ? options.contains(value) : kind.accepts(value);
        return right ? Optional.empty() : Optional.of("field.fault." + kind.key());
    }
}
