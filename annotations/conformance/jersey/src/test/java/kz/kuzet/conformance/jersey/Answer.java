package kz.kuzet.conformance.jersey;

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

    /** The text of a field of the problem document, read by a JSON parser; empty where there is none. */
    String problem(String field) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(body)) {
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
