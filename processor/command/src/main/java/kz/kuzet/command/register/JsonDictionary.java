package kz.kuzet.command.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Words in several languages as JSON that can stand in a script element of a page. */
final class JsonDictionary {

    private JsonDictionary() {}

    /**
     * Writes the words.
     *
     * @param words by language and by key
     */
    static String of(Map<String, Map<String, String>> words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Map<String, String>> language : words.entrySet()) {
                json.writeObjectFieldStart(language.getKey());
                for (Map.Entry<String, String> word : language.getValue().entrySet()) {
                    json.writeStringField(word.getKey(), word.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // No word may end the element or begin a comment in it.
        return text.toString().replace("<", "\\u003c");
    }
}
