package kz.kuzet.processor.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text, read back: maps, lists, strings, numbers and nulls. */
public final class Json {

    private Json() {}

    /** Reads the register of a compilation. */
    public static Map<?, ?> register(Outcome outcome) {
        return (Map<?, ?>) parse(outcome.resource("META-INF/kuzet/register.json"));
    }

    /** The objects of an array in an object. */
    public static List<Map<?, ?>> objects(Map<?, ?> object, String field) {
        List<Map<?, ?>> objects = new ArrayList<>();
        ((List<?>) object.get(field)).forEach(element -> objects.add((Map<?, ?>) element));
        return objects;
    }

    private static Object parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}
