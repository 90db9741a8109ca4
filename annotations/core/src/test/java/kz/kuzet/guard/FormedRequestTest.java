package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text that is confirmed, against the RFCs that it follows, and against everything that must not be confirmed with it. */
class FormedRequestTest {

    private static final byte[] HELLO = "{\"hello\": \"world\"}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};
    private static final Pattern TEXT = Pattern.compile("[\\t\\n -~]+");
    private static final Pattern CODE_LINE = Pattern.compile("\"kuzet-service\": %\"([ !#-~]*)\"");

    /** Request and lines of RFC 9421, appendix B.2; the digest of its body is that of RFC 3230's successor, RFC 9530. */
    @Test
    void isTheSignatureBaseOfTheRequestOfRfc9421() {
        FormedRequest formed =
                FormedRequest.of("e_004", "POST", "/foo", "param=Value&Pet=dog", "application/json", HELLO);
        assertThat(formed).hasToString("""
            "kuzet-service": %"e_004"
            "@method": POST
            "@path": /foo
            "@query": ?param=Value&Pet=dog
            "content-type": application/json
            "content-digest": sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:
            "@signature-params": ("kuzet-service" "@method" "@path" "@query" "content-type" "content-digest")\
            """);
    }

    /** A list of inner lists of display strings (RFC 9651, sections 4.1.1 and 4.1.11). */
    @Test
    void hasTheHeadersOfAMessage() {
        FormedRequest formed = FormedRequest.of("s", "SEND", "/app/a", null, null, NOTHING);
        Map<String, List<String>> headers =
                Map.of("b", List.of("2", "1"), "Amount", List.of("1\") (%\"x\" %\""), "т", List.of("ү"));
        assertThat(lines(formed.withHeaders(headers).dispatchedTo("/b", null)))
                .endsWith(
                        "\"kuzet-headers\": (%\"%d1%82\" %\"%d2%af\"), (%\"Amount\" %\"1%22) (%25%22x%22 %25%22\"),"
                                + " (%\"b\" %\"2\"), (%\"b\" %\"1\")",
                        "\"kuzet-dispatch\": /b?",
                        "\"@signature-params\": (\"kuzet-service\" \"@method\" \"@path\" \"@query\" \"content-digest\""
                                + " \"kuzet-headers\" \"kuzet-dispatch\")");
        assertThat(formed.withHeaders(Map.of())).isEqualTo(formed);
        assertThat(formed.withHeaders(Map.of("a", List.of()))).isEqualTo(formed);
        assertThatThrownBy(() -> formed.withHeaders(Map.of("a", List.of("\ud800"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the header is no Unicode text");
    }

    /** RFC 9421, sections 2.2.6 and 2.2.7. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/path, param=value, \"@path\": /path, \"@query\": ?param=value",
                "/path, param=value&foo=bar&baz=bat%2Dman, \"@path\": /path, \"@query\":"
                        + " ?param=value&foo=bar&baz=bat%2Dman",
                "/path, queryString, \"@path\": /path, \"@query\": ?queryString",
                "/path, -, \"@path\": /path, \"@query\": ?",
                "/path, '', \"@path\": /path, \"@query\": ?",
                "'', -, \"@path\": /, \"@query\": ?",
                "/a//b/%2e/;x=1/, -, \"@path\": /a//b/%2e/;x=1/, \"@query\": ?",
            })
    void hasPathAndQueryAsTheyWereSent(String path, String query, String pathLine, String queryLine) {
        assertThat(lines(FormedRequest.of("s", "GET", path, query, null, NOTHING)))
                .contains(pathLine, queryLine);
    }

    /** RFC 9530, appendix B.1: the digest of a body with a line feed at its end, and that of the same body in memory or not. */
    @Test
    void hasTheContentDigestOfRfc9530() throws Exception {
        byte[] body = "{\"hello\": \"world\"}\n".getBytes(StandardCharsets.US_ASCII);
        FormedRequest formed = FormedRequest.of("s", "PUT", "/items/123", null, "application/json", body);
        assertThat(lines(formed))
                .contains("\"content-digest\": sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
        assertThat(FormedRequest.ofDigested(
                        "s",
                        "PUT",
                        "/items/123",
                        null,
                        "application/json",
                        RequestDigest.overStream(new ByteArrayInputStream(body))))
                .isEqualTo(formed);
    }

    /** RFC 9421, section 2.1: whitespace at the ends is no part of a field's value. */
    @ParameterizedTest
    @CsvSource({
        "text/plain, text/plain",
        "'  text/plain;\tcharset=utf-8 \t', 'text/plain;\tcharset=utf-8'",
        "'', ''",
        "'text/plain, text/html', 'text/plain, text/html'",
    })
    void hasTheContentTypeAsAFieldValue(String sent, String value) {
        assertThat(lines(FormedRequest.of("s", "GET", "/", null, sent, NOTHING)))
                .contains("\"content-type\": " + value);
    }

    @Test
    void withoutAContentTypeThereIsNoLineOfIt() {
        assertThat(FormedRequest.of("s", "GET", "/", null, null, NOTHING)).hasToString("""
            "kuzet-service": %"s"
            "@method": GET
            "@path": /
            "@query": ?
            "content-digest": sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:
            "@signature-params": ("kuzet-service" "@method" "@path" "@query" "content-digest")\
            """);
    }

    /** The first is the example of RFC 9651, section 3.3.8. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "This is intended for display to üsers., %\"This is intended for display to %c3%bcsers.\"",
                "e_004, %\"e_004\"",
                "``, %\"\"",
                "a b/c, %\"a b/c\"",
                "е_004, %\"%d0%b5_004\"",
                "\", %\"%22\"",
                "%22, %\"%2522\"",
                "\\, %\"\\\"",
                "🛡, %\"%f0%9f%9b%a1\"",
            })
    void hasTheCodeAsADisplayString(String code, String line) {
        assertThat(lines(FormedRequest.of(code, "GET", "/", null, null, NOTHING))
                        .get(0))
                .isEqualTo("\"kuzet-service\": " + line);
    }

    /** Every character but surrogates by itself: its line is ASCII, is read back, and stays one line. */
    @Test
    void noCodeIsReadAsAnother() {
        Set<String> seen = new HashSet<>();
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> !Character.isSurrogate((char) c))
                .forEach(c -> {
                    String code = "a" + (char) c + "b";
                    String[] lines = FormedRequest.of(code, "GET", "/", null, null, NOTHING)
                            .toString()
                            .split("\n", -1);
                    Matcher line = CODE_LINE.matcher(lines[0]);
                    if (lines.length != 6
                            || !line.matches()
                            || !URLDecoder.decode(line.group(1).replace("+", "%2b"), StandardCharsets.UTF_8)
                                    .equals(code)) {
                        throw new AssertionError(lines[0]);
                    }
                    seen.add(lines[0]);
                });
        assertThat(seen).hasSize(Character.MAX_VALUE + 1 - 2048);
    }

    @ParameterizedTest
    @MethodSource("halves")
    void aCodeThatIsNoTextIsRefused(String code) {
        assertThatThrownBy(() -> FormedRequest.of(code, "GET", "/", null, null, NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the code of the service is no Unicode text");
    }

    static Stream<String> halves() {
        return Stream.of("\ud83d", "\udee1", "a\udee1\ud83d", "\ud83da");
    }

    private record Parts(String service, String method, String path, String query, String type, String body) {
        FormedRequest formed() {
            return FormedRequest.of(service, method, path, query, type, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Every combination of these parts, among them such as would forge a line if they were not written as they are. */
    @Test
    void noTwoRequestsHaveOneText() {
        List<String> services =
                List.of("", "s", "s\"", "s\n\"@method\": GET", "s/a", "/a", "%22", "қызмет", "s\" \"@method");
        List<String> methods = List.of("GET", "HEAD", "POST", "get");
        List<String> paths = List.of("/", "/a", "/a/", "/A", "/%61", "/a;b", "/a/b", "/a//b", "/a?", "/ab", "/a/?b");
        List<String> queries = Arrays.asList(null, "a", "b", "a=b", "b=a", "?a", "a&b", "%61", "a/b", "?");
        List<String> types = Arrays.asList(null, "", "a", "text/plain", "text/plain, a");
        List<String> bodies = List.of("", "a", "b", "ab", "?a", "\n");
        Map<String, Parts> byText = new HashMap<>();
        Set<RequestDigest> digests = new HashSet<>();
        int requests = 0;
        for (String service : services) {
            for (String method : methods) {
                for (String path : paths) {
                    for (String query : queries) {
                        for (String type : types) {
                            for (String body : bodies) {
                                Parts parts = new Parts(service, method, path, query, type, body);
                                FormedRequest formed = parts.formed();
                                Parts before = byText.put(formed.toString(), parts);
                                if (before != null || !digests.add(formed.digest())) {
                                    throw new AssertionError(before + " and " + parts);
                                }
                                requests++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(requests).isEqualTo(9 * 4 * 11 * 10 * 5 * 6);
    }

    @Test
    void everyBitOfTheBodyChangesTheDigest() {
        RequestDigest whole =
                FormedRequest.of("s", "POST", "/", null, null, HELLO).digest();
        for (int bit = 0; bit < 8 * HELLO.length; bit++) {
            byte[] changed = HELLO.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(FormedRequest.of("s", "POST", "/", null, null, changed).digest())
                    .as("bit " + bit)
                    .isNotEqualTo(whole);
        }
        for (int length = 0; length < HELLO.length; length++) {
            assertThat(FormedRequest.of("s", "POST", "/", null, null, Arrays.copyOf(HELLO, length))
                            .digest())
                    .as("length " + length)
                    .isNotEqualTo(whole);
        }
    }

    /** Whatever stands in for a line break or is not ASCII is refused, in each part. */
    @Test
    void whatCannotBeWrittenIsRefused() {
        List<String> accepted = new ArrayList<>();
        int[] characters = IntStream.concat(
                        IntStream.range(0, 0x300), IntStream.of(0x2028, 0x2029, 0x3000, 0xd83d, 0xfeff, 0xff0f, 0xffff))
                .toArray();
        for (int c : characters) {
            String with = "/a" + (char) c + "b";
            boolean visible = c > ' ' && c < 0x7f;
            boolean blank = c == ' ' || c == '\t';
            note(accepted, visible, "method", () -> FormedRequest.of("s", with, "/", null, null, NOTHING));
            note(accepted, visible, "path", () -> FormedRequest.of("s", "GET", with, null, null, NOTHING));
            note(accepted, visible, "query", () -> FormedRequest.of("s", "GET", "/", with, null, NOTHING));
            note(
                    accepted,
                    visible,
                    "path",
                    () -> FormedRequest.of("s", "GET", "/", null, null, NOTHING).dispatchedTo(with, null));
            note(
                    accepted,
                    visible || blank,
                    "content type",
                    () -> FormedRequest.of("s", "GET", "/", null, with, NOTHING));
            note(
                    accepted,
                    visible || blank,
                    "content type",
                    () -> FormedRequest.of("s", "GET", "/", null, (" a" + (char) 0x7e) + with, NOTHING));
        }
        assertThat(accepted).hasSize(4 * 94 + 2 * 96);
    }

    /** At its ends only the whitespace of HTTP is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"a\n", "\na", "\u00a0a", "a\u2003", "a\u000b", "a\u001c"})
    void otherWhitespaceOfTheContentTypeIsNotLeftOut(String type) {
        assertThatThrownBy(() -> FormedRequest.of("s", "GET", "/", null, type, NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void note(
            List<String> accepted, boolean good, String part, java.util.function.Supplier<FormedRequest> request) {
        try {
            String text = request.get().toString();
            if (!good || !TEXT.matcher(text).matches()) {
                throw new AssertionError(part + ": " + text);
            }
            accepted.add(part);
        } catch (IllegalArgumentException e) {
            String why = "the " + part + " of the request has characters that cannot stand in a formed request";
            if (good || !why.equals(e.getMessage())) {
                throw new AssertionError(part, e);
            }
        }
    }

    @Test
    void aRequestWithoutAMethodIsRefused() {
        assertThatThrownBy(() -> FormedRequest.of("s", "", "/", null, null, NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhereItWasSentOnTo() {
        FormedRequest sent = FormedRequest.of("s", "POST", "/a", "x=1", null, NOTHING);
        FormedRequest on = sent.dispatchedTo("/b", "y=2");
        assertThat(lines(on))
                .contains("\"@path\": /a", "\"@query\": ?x=1", "\"kuzet-dispatch\": /b?y=2")
                .endsWith(
                        "\"@signature-params\": (\"kuzet-service\" \"@method\" \"@path\" \"@query\" \"content-digest\""
                                + " \"kuzet-dispatch\")");
        assertThat(lines(on.dispatchedTo("/c", null))).contains("\"kuzet-dispatch\": /b?y=2, /c?");
        assertThat(List.of(
                        sent.digest(),
                        on.digest(),
                        sent.dispatchedTo("/b", null).digest(),
                        sent.dispatchedTo("/b", "y=2,").digest(),
                        sent.dispatchedTo("/b", "y=2").dispatchedTo("/c", null).digest(),
                        sent.dispatchedTo("/b", "y=2,/c?").digest(),
                        FormedRequest.of("s", "POST", "/b", "y=2", null, NOTHING)
                                .digest()))
                .doesNotHaveDuplicates();
        assertThat(lines(sent)).as("is not changed").hasSize(6);
    }

    @Test
    void theDigestIsSha256OverTheText() throws Exception {
        FormedRequest formed = FormedRequest.of("қ", "POST", "/foo", "a=b", "application/json", HELLO);
        byte[] text = formed.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(formed.digest())
                .hasToString(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        assertThat(formed.toString())
                .contains("sha-256=:"
                        + Base64.getEncoder()
                                .encodeToString(
                                        MessageDigest.getInstance("SHA-256").digest(HELLO)));
    }

    @Test
    void isEqualWhereTheTextIs() {
        FormedRequest one = FormedRequest.of("s", "POST", "/", null, "a", HELLO);
        FormedRequest same = FormedRequest.of("s", "POST", "", "", " a ", HELLO.clone());
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(one.dispatchedTo("/", null)).isNotEqualTo(one.toString());
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> FormedRequest.of(null, "GET", "/", null, null, NOTHING))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FormedRequest.of("s", null, "/", null, null, NOTHING))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FormedRequest.of("s", "GET", null, null, null, NOTHING))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FormedRequest.of("s", "GET", "/", null, null, null))
                .isInstanceOf(NullPointerException.class);
    }

    private static List<String> lines(FormedRequest formed) {
        assertThat(formed.toString()).doesNotEndWith("\n");
        return List.of(formed.toString().split("\n", -1));
    }
}
