package kz.kuzet.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document that is read value by value. No field may occur twice. A document that is larger or deeper than a register of
 * all existing public services is refused before it costs much memory.
 */
final class JsonDocument {

    /** A service takes about thirty. */
    private static final int MOST_VALUES = 1_000_000;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    /** A location of the parser. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; line: (\\d+), column: \\d+]");

    private final JsonParser parser;
    private int values;

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    static JsonValue parse(String text) throws MalformedRegisterException {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonDocument document = new JsonDocument(parser);
            try {
                return document.root();
            } catch (StreamConstraintsException e) {
                throw document.flaw(Kind.TOO_LARGE, "");
            } catch (JsonEOFException e) {
                throw document.flaw(Kind.TRUNCATED, "");
            } catch (JsonProcessingException e) {
                throw document.flaw(
                        Kind.NOT_JSON, SOURCE.matcher(e.getOriginalMessage()).replaceAll("line $1"));
            }
        } catch (MalformedRegisterException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string is read without input or output", e);
        }
    }

    private JsonValue root() throws IOException {
        if (parser.nextToken() == null) {
            throw flaw(Kind.EMPTY, "");
        }
        JsonValue root = read("");
        if (parser.nextToken() != null) {
            throw flaw(Kind.TRAILING, "");
        }
        return root;
    }

    private JsonValue read(String path) throws IOException {
        values++;
        if (values > MOST_VALUES) {
            throw flaw(Kind.TOO_LARGE, "");
        }
        int line = line();
        @Nullable
        Object content = switch (parser.currentToken()) {
            case START_OBJECT -> readObject(path);
            case START_ARRAY -> readArray(path);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? (Object) parser.getIntValue()
                        : new JsonValue.Stranger();
            case VALUE_NULL -> null;
            default -> new JsonValue.Stranger();
        };
        return new JsonValue(content, path, line);
    }

    private Map<String, JsonValue> readObject(String path) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw new MalformedRegisterException(new Flaw(Kind.DUPLICATE, path, line(), name));
            }
            parser.nextToken();
            fields.put(name, read(path.isEmpty() ? name : path + "." + name));
        }
        return fields;
    }

    private List<JsonValue> readArray(String path) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(path + "[" + elements.size() + "]"));
        }
        return elements;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** A flaw of the document as a whole, at the place that was read last. */
    private MalformedRegisterException flaw(Kind kind, String detail) {
        return new MalformedRegisterException(
                new Flaw(kind, "", parser.currentLocation().getLineNr(), detail));
    }
}
