package kz.kuzet.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that knows where it stands.
 *
 * @param content a {@code Map<String, JsonValue>}, a {@code List<JsonValue>}, a string, an {@code Integer}, {@code null}, or what
 *     no register holds, as a {@link Stranger}
 * @param path from the root, for example {@code services[3].fee}
 * @param line in the file, from 1
 */
record JsonValue(@Nullable Object content, String path, int line) {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A number that is no {@code int}, a fraction, or a truth value. */
    record Stranger(String text) {}

    static JsonValue parse(String text) throws MalformedRegisterException {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            JsonValue root = read(parser, "");
            if (parser.nextToken() != null) {
                throw flaw(Kind.NOT_JSON, "", line(parser), "there is more after the end of the document");
            }
            return root;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw flaw(Kind.NOT_JSON, "", line, oneLine(e.getOriginalMessage()));
        } catch (MalformedRegisterException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string is read without input or output", e);
        }
    }

    private static JsonValue read(JsonParser parser, String path) throws IOException {
        int line = line(parser);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw flaw(Kind.NOT_JSON, "", line, "the document is empty");
        }
        Object content = switch (token) {
            case START_OBJECT -> readObject(parser, path);
            case START_ARRAY -> readArray(parser, path);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? (Object) parser.getIntValue()
                        : new Stranger(parser.getText());
            case VALUE_NULL -> null;
            default -> new Stranger(parser.getText());
        };
        return new JsonValue(content, path, line);
    }

    private static Map<String, JsonValue> readObject(JsonParser parser, String path) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, read(parser, path.isEmpty() ? name : path + "." + name));
        }
        return fields;
    }

    private static List<JsonValue> readArray(JsonParser parser, String path) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser, path + "[" + elements.size() + "]"));
        }
        return elements;
    }

    MalformedRegisterException flaw(Kind kind, String detail) {
        return flaw(kind, path, line, detail);
    }

    private static MalformedRegisterException flaw(Kind kind, String path, int line, String detail) {
        return new MalformedRegisterException(new Flaw(kind, path, line, detail));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
