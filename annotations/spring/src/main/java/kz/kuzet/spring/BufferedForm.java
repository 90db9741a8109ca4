package kz.kuzet.spring;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** The parameters of a form whose bytes were read before the container could take them apart. */
final class BufferedForm {

    private BufferedForm() {}

    /**
     * Joins them with the parameters of the address, as a container does.
     *
     * @param known what the container has found, without the body; where it has found the body's all the same, nothing is added
     * @param query the query of the address, or null
     */
    static Map<String, String[]> parameters(
            Map<String, String[]> known, @Nullable String query, byte[] body, Charset charset) {
        Map<String, String[]> ofBody = parse(new String(body, StandardCharsets.ISO_8859_1), charset);
        Map<String, String[]> all = new LinkedHashMap<>(known);
        if (!holds(known, parse(query == null ? "" : query, charset), ofBody)) {
            ofBody.forEach((name, values) -> all.merge(name, values, StringUtils::concatenateStringArrays));
        }
        return Collections.unmodifiableMap(all);
    }

    /** A request that a test has made up says twice what its form holds. */
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
                parameters.merge(name, new String[] {value}, StringUtils::concatenateStringArrays);
            }
        }
        return parameters;
    }

    private static String decode(String text, Charset charset) {
        // Characters that the client has not encoded are read in its character set too.
        return URLDecoder.decode(new String(text.getBytes(StandardCharsets.ISO_8859_1), charset), charset);
    }
}
