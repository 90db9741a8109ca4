package kz.kuzet.processor.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A {@code @PublicService} as source. It is sound, and gives login/password, until attributes say otherwise. Only its own
 * annotation is named in it, so that it can stand among types of any name.
 */
public final class DeclarationSource {

    /** To be put at the beginning of a source, after its package. */
    public static final String IMPORTS = """
        import static kz.kuzet.AuthenticationMethod.*;
        import static kz.kuzet.Channel.*;
        import static kz.kuzet.DatabaseChange.*;
        import static kz.kuzet.DisclosureRisk.*;
        import static kz.kuzet.Fee.*;
        import static kz.kuzet.ServiceResult.*;
        import static kz.kuzet.TermUnit.*;
        import kz.kuzet.PublicService;
        """;

    private final Map<String, String> attributes = new LinkedHashMap<>();

    private DeclarationSource(String code) {
        withText("code", code);
        withText("name", "Service " + code);
        with("disclosureRisk", "ABSENT");
        with("databaseChange", "UNCHANGED");
        with("term", "10");
        with("termUnit", "MINUTES");
        with("fee", "FREE");
    }

    public static DeclarationSource of(String code) {
        return new DeclarationSource(code);
    }

    /** Sets an attribute to an expression. */
    public DeclarationSource with(String attribute, String expression) {
        attributes.put(attribute, expression);
        return this;
    }

    /** Sets an attribute to a text. */
    public DeclarationSource withText(String attribute, String text) {
        return with(attribute, literal(text));
    }

    /** A string literal in ASCII; null characters and line ends included. */
    public static String literal(String text) {
        return text.chars()
                .mapToObj(unit -> unit < ' ' || unit > '~' || unit == '"' || unit == '\\'
                        ? (unit < 0x80 ? String.format("\\%03o", unit) : String.format("\\u%04x", unit))
                        : Character.toString(unit))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The annotation, on one line. */
    @Override
    public String toString() {
        return attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + " = " + attribute.getValue())
                .collect(Collectors.joining(", ", "@PublicService(", ")"));
    }
}
