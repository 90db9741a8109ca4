package kz.kuzet.servlet;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a form whose bytes were read before the container could parse them. */
final class BufferedForm {

    private BufferedForm() {}

    /**
     * Joins them with the parameters of the address, as a container does.
     *
     * @param known the parameters that the container found without the body; if it found those of the body too, nothing is
     * added
     * @param query the query of the address, or null
     */
    static Map<String, String[]> parameters(
            Map<String, String[]> known, @Nullable String query, byte[] body, Charset charset) {
        Map<String, String[]> ofBody = parse(new String(body, StandardCharsets.ISO_8859_1), charset);
        Map<String, String[]> all = new LinkedHashMap<>(known);
        if (!holds(known, parse(query == null ? "" : query, charset), ofBody)) {
            ofBody.forEach((name, values) -> all.merge(name, values, BufferedForm::joined));
        }
        return Collections.unmodifiableMap(all);
    }

    /** Recognizes the request of a test framework, which already holds the parameters of its form. */
    private static boolean holds(
            Map<String, String[]> known, Map<String, String[]> ofQuery, Map<String, String[]> ofBody) {
        return ofBody.keySet().stream()
                .allMatch(name -> count(name, known) >= count(name, ofQuery) + count(name, ofBody));
    }

    private static int count(String name, Map<String, String[]> parameters) {
        String[] values = parameters.get(name);
        return values == null ? 0 : values.length;
    }

    private static Map<String, String[]> parse(String form, Charset charset) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals), charset);
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1), charset);
                parameters.merge(name, new String[] {value}, BufferedForm::joined);
            }
        }
        return parameters;
    }

    private static String[] joined(String[] some, String[] others) {
        return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String decode(String text, Charset charset) {
        // Unencoded characters are read in the client's character set too.
        return URLDecoder.decode(new String(text.getBytes(StandardCharsets.ISO_8859_1), charset), charset);
    }
}
