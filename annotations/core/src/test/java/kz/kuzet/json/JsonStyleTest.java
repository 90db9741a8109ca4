package kz.kuzet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is JSON: a library reads each text as it was, in every style. */
final class JsonStyleTest {

    private static final JsonStyle ASCII = JsonStyle.LINE.escaping(character -> character > 0x7E, HexFormat.of());
    private static final JsonStyle SCREEN = JsonStyle.LINES.escaping(
            character -> character > 0x7E, HexFormat.of().withUpperCase());

    static Stream<JsonStyle> styles() {
        return Stream.of(JsonStyle.LINE, ASCII, JsonStyle.LINES, SCREEN);
    }

    private static JsonObject document() {
        return new JsonObject()
                .with("text", "Жер «телімі»")
                .with("number", 7)
                .with("truth", true)
                .with("constant", Channel.PORTAL)
                .with("present", Optional.of("there"))
                .with("none", List.of())
                .with("empty", new JsonObject())
                .with("convertible", (JsonObject.Convertible) () -> new JsonObject().with("inside", 1))
                .with("objects", List.of(1, 2), number -> new JsonObject().with("n", number));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyCharacterIsReadAsItWas(JsonStyle style) {
        String all = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(character -> !Character.isSurrogate((char) character))
                .collect(StringBuilder::new, (text, character) -> text.append((char) character), StringBuilder::append)
                .append("\uD83C\uDFDB")
                .toString();
        String document = style.of(new JsonObject().with("all", all));
        assertThat(Json.parse(document)).containsExactly(entry("all", all));
        assertThat(JsonReader.object(document)).containsExactly(entry("all", all));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyValueIsReadAsItWas(JsonStyle style) {
        assertThat(Json.parse(style.of(document())))
                .containsExactly(
                        entry("text", "Жер «телімі»"),
                        entry("number", 7),
                        entry("truth", true),
                        entry("constant", "PORTAL"),
                        entry("present", "there"),
                        entry("none", List.of()),
                        entry("empty", Map.of()),
                        entry("convertible", Map.of("inside", 1)),
                        entry("objects", List.of(Map.of("n", 1), Map.of("n", 2))));
    }

    @Test
    void aNothingIsANull() {
        assertThat(JsonStyle.LINE.of(new JsonObject().with("nothing", Optional.empty())))
                .isEqualTo("{\"nothing\":null}");
    }

    @Test
    void oneLineHoldsNoLineBreak() {
        assertThat(JsonStyle.LINE.of(document()))
                .isEqualTo("{\"text\":\"Жер «телімі»\",\"number\":7,\"truth\":true,\"constant\":\"PORTAL\","
                        + "\"present\":\"there\",\"none\":[],\"empty\":{},\"convertible\":{\"inside\":1},"
                        + "\"objects\":[{\"n\":1},{\"n\":2}]}");
    }

    @Test
    void eachValueHasItsLine() {
        JsonObject inner = new JsonObject().with("a", List.of("b", "c")).with("d", List.of());
        assertThat(JsonStyle.LINES.of(new JsonObject().with("inner", inner))).isEqualTo("""
            {
              "inner": {
                "a": [
                  "b",
                  "c"
                ],
                "d": []
              }
            }
            """);
    }

    @Test
    void asciiHoldsNothingElse() {
        assertThat(ASCII.of(new JsonObject().with("Қ", "\u007F\u202E\uD83C\uDFDB")))
                .isEqualTo("{\"\\u049a\":\"\\u007f\\u202e\\ud83c\\udfdb\"}");
    }

    @Test
    void whatIsToBeEscapedIsEscapedInNamesToo() {
        assertThat(SCREEN.of(new JsonObject().with("\u202E", "\u202E")))
                .isEqualTo("{\n  \"\\u202E\": \"\\u202E\"\n}\n");
    }
}
