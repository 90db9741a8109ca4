package kz.kuzet.guard;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient confirms by default: a request as text, in the form of a signature base of RFC 9421 (section 2.5). The SHA-256
 * of the text is the {@link RequestDigest}. Whoever knows the service's code and the request can write the text, in any language.
 *
 * <pre>{@code
 * "kuzet-service": %"e_004"
 * "@method": POST
 * "@path": /criminal-record/certificates
 * "@query": ?purpose=work
 * "content-type": application/json
 * "content-digest": sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:
 * "@signature-params": ("kuzet-service" "@method" "@path" "@query" "content-type" "content-digest")
 * }</pre>
 *
 * <ul>
 *   <li>{@code kuzet-service}: the service's code, a display string of RFC 9651 (section 4.1.11): UTF-8 between {@code %"} and
 *       {@code "}, where {@code %}, {@code "} and everything outside of {@code 20} to {@code 7e} is a percent sign with two
 *       hexadecimal digits in lower case.
 *   <li>{@code @method}: as it was sent, {@code HEAD} and {@code GET} being two (RFC 9421, section 2.2.1).
 *   <li>{@code @path}: as it was sent, nothing decoded and nothing left out; an empty one is {@code /} (section 2.2.6).
 *   <li>{@code @query}: a question mark, then the query as it was sent; the question mark alone where there is none (section
 *       2.2.7).
 *   <li>{@code content-type}: the header without whitespace at its ends, several joined by a comma and a space (section 2.1). The
 *       line is left out where there is no such header.
 *   <li>{@code content-digest}: SHA-256 over the body (RFC 9530, section 2), whatever the client says in a header of this name. No
 *       body is an empty one.
 *   <li>{@code kuzet-headers}: only where further headers of a message are part of the request, as in STOMP. A list of RFC 9651
 *       (section 4.1.1) with an inner list for each header, separated by a comma and a space: {@code (%"name" %"value")}, both as
 *       display strings. Names are as they were sent and sorted by the bytes of the line; values of one name stay in their order.
 *   <li>{@code kuzet-dispatch}: only where the server itself has sent the request on to another address: path, question mark and
 *       query of it, several joined by a comma and a space. The lines before it then say what the client sent.
 *   <li>{@code @signature-params}: the names of the lines above, in their order. It has no parameters: by which key and when
 *       something is confirmed is a matter of the confirmation.
 * </ul>
 *
 * <p>Lines are separated by a single line feed, and none stands at the end. The text is ASCII.
 */
public final class FormedRequest {

    private static final HexFormat HEX = HexFormat.of();

    private final String lines;
    private final String names;
    private final String headers;
    private final String dispatches;

    private FormedRequest(String lines, String names, String headers, String dispatches) {
        this.lines = lines;
        this.names = names;
        this.headers = headers;
        this.dispatches = dispatches;
    }

    /**
     * Takes the parts of a request.
     *
     * @param service the code of the service that is asked for
     * @param method the method, as it was sent
     * @param path the path, as it was sent
     * @param query the query as it was sent, without the question mark; null where there is none
     * @param contentType value of the header {@code Content-Type}; null where there is none
     * @param body the bytes of the body; none where there is no body
     * @return the formed request
     * @throws IllegalArgumentException if a part cannot stand in such a text: the code is no Unicode text, or another part has
     *     characters that are not ASCII or not visible (the content type may have spaces and tabs inside), or there is no method
     */
    public static FormedRequest of(
            String service,
            String method,
            String path,
            @Nullable String query,
            @Nullable String contentType,
            byte[] body) {
        return ofDigested(service, method, path, query, contentType, RequestDigest.over(body));
    }

    /**
     * Takes the parts of a request whose body was digested while it arrived, such as a large file.
     *
     * @param service the code of the service that is asked for
     * @param method the method, as it was sent
     * @param path the path, as it was sent
     * @param query the query as it was sent, without the question mark; null where there is none
     * @param contentType value of the header {@code Content-Type}; null where there is none
     * @param body SHA-256 over the bytes of the body; over none where there is no body
     * @return the formed request
     * @throws IllegalArgumentException as {@link #of} throws it
     */
    public static FormedRequest ofDigested(
            String service,
            String method,
            String path,
            @Nullable String query,
            @Nullable String contentType,
            RequestDigest body) {
        if (method.isEmpty()) {
            throw new IllegalArgumentException("a request without a method");
        }
        StringBuilder lines = new StringBuilder(320);
        StringBuilder names = new StringBuilder(80);
        add("kuzet-service", displayString("code of the service", service), lines, names);
        add("@method", visible("method", method), lines, names);
        add("@path", path(path), lines, names);
        add("@query", query(query), lines, names);
        if (contentType != null) {
            add("content-type", fieldValue(contentType), lines, names);
        }
        String digest = Base64.getEncoder().encodeToString(body.toBytes());
        add("content-digest", "sha-256=:" + digest + ":", lines, names);
        return new FormedRequest(lines.toString(), names.toString(), "", "");
    }

    /**
     * Adds that the server has dispatched the request to another address, so that a confirmation counts for this dispatch only.
     *
     * @param path the path of the other address, as the server sees it
     * @param query its query, without the question mark; null where there is none
     * @return a formed request with this address after those that are there
     * @throws IllegalArgumentException if the address has characters that are not ASCII or not visible
     */
    public FormedRequest dispatchedTo(String path, @Nullable String query) {
        String address = path(path) + query(query);
        return new FormedRequest(lines, names, headers, dispatches.isEmpty() ? address : dispatches + ", " + address);
    }

    /**
     * Adds headers that are part of the request, because a handler may read them as it reads a query.
     *
     * @param counted the values of each header, as they were sent; none leaves the text as it is
     * @return a formed request with these headers, in place of those that are there
     * @throws IllegalArgumentException if a name or a value is no Unicode text
     */
    public FormedRequest withHeaders(Map<String, List<String>> counted) {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        counted.forEach((name, values) -> sorted.put(displayString("header", name), values));
        StringJoiner list = new StringJoiner(", ");
        sorted.forEach((name, values) ->
                values.forEach(value -> list.add("(" + name + " " + displayString("header", value) + ")")));
        return new FormedRequest(lines, names, list.toString(), dispatches);
    }

    /** {@return the digest, which is to be confirmed: SHA-256 over {@link #toString()} in ASCII} */
    public RequestDigest digest() {
        return RequestDigest.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormedRequest that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * {@return the text: lines of visible ASCII. It holds what the recipient sent in the address, so it does not belong into a
     * log}
     */
    @Override
    public String toString() {
        StringBuilder allLines = new StringBuilder(lines);
        StringBuilder allNames = new StringBuilder(names);
        if (!headers.isEmpty()) {
            add("kuzet-headers", headers, allLines, allNames);
        }
        if (!dispatches.isEmpty()) {
            add("kuzet-dispatch", dispatches, allLines, allNames);
        }
        return allLines.append("\"@signature-params\": (")
                .append(allNames)
                .append(')')
                .toString();
    }

    private static void add(String name, String value, StringBuilder lines, StringBuilder names) {
        lines.append('"').append(name).append("\": ").append(value).append('\n');
        names.append(names.isEmpty() ? "\"" : " \"").append(name).append('"');
    }

    private static String path(String path) {
        return path.isEmpty() ? "/" : visible("path", path);
    }

    private static String query(@Nullable String query) {
        return query == null ? "?" : "?" + visible("query", query);
    }

    private static String fieldValue(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (!isBlank(value.charAt(i)) && !isVisible(value.charAt(i))) {
                throw unwritable("content type");
            }
        }
        return value.substring(start, end);
    }

    /** Whitespace of HTTP (RFC 9110, section 5.6.3), which does not include the line feed. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static String visible(String part, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isVisible(value.charAt(i))) {
                throw unwritable(part);
            }
        }
        return value;
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** The message does not repeat the part: it comes from outside, and may identify the recipient. */
    private static IllegalArgumentException unwritable(String part) {
        return new IllegalArgumentException(
                "the " + part + " of the request has characters that cannot stand in a formed request");
    }

    private static String displayString(String part, String text) {
        ByteBuffer utf8;
        try {
            // An unpaired surrogate must not become a question mark: the result would be the code of another service.
            utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(Objects.requireNonNull(text, part)));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the " + part + " is no Unicode text", e);
        }
        StringBuilder written = new StringBuilder("%\"");
        while (utf8.hasRemaining()) {
            byte next = utf8.get();
            if (next < ' ' || next == 0x7f || next == '%' || next == '"') {
                HEX.toHexDigits(written.append('%'), next);
            } else {
                written.append((char) next);
            }
        }
        return written.append('"').toString();
    }
}
