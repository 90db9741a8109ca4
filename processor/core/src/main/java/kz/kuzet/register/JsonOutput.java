package kz.kuzet.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.kuzet.problem.PlainText;
import org.jspecify.annotations.Nullable;

/** Generators of JSON with a line for each value. */
public final class JsonOutput {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private JsonOutput() {}

    /** A document for a terminal: nothing is hidden in it. */
    public static String escaped(JsonObject document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = to(text).setCharacterEscapes(new Escapes())) {
            write(document, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes everything", e);
        }
        return text + "\n";
    }

    /** For a file, with texts unchanged. Closing the generator leaves the writer open. */
    public static JsonGenerator to(Writer writer) throws IOException {
        return JSON.createGenerator(writer)
                .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(LINES)
                        .withArrayIndenter(LINES));
    }

    /**
     * Writes a value.
     *
     * @param value an object; a text, a number, a truth value; a constant, which is written by its name; what {@link
     *     RegisterField#of} gives; several of these in a collection; or an {@link Optional}, of which nothing is a null
     */
    public static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(optional.get(), json);
            } else {
                json.writeNull();
            }
        } else if (value instanceof JsonObject object) {
            json.writeStartObject();
            for (Map.Entry<String, Object> field : object.fields().entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Points points) {
            JsonObject object = new JsonObject();
            points.byCriterion().forEach((criterion, number) -> object.with(RegisterField.nameOf(criterion), number));
            write(object, json);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** Needed because JSON allows control characters above U+007F. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[0x7F] = ESCAPE_STANDARD;
            return escapes;
        }

        /** Surrogate pairs arrive as two characters and are escaped as two. */
        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return PlainText.isHidden(character) ? new SerializedString(String.format("\\u%04X", character)) : null;
        }
    }
}
