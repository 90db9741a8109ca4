package kz.kuzet.conformance.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.http.HttpHeaders;

/** What came back over HTTP. */
record Answer(int status, HttpHeaders headers, String body) {

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The text of a field of the problem document, read by a JSON parser; empty where there is none. What is no document fails. */
    String problem(String field) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(body)) {
            assertThat(parser.nextToken()).as(body).isEqualTo(JsonToken.START_OBJECT);
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals(field)) {
                    parser.nextToken();
                    return parser.getText();
                }
            }
            return "";
        }
    }
}
