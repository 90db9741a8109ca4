package kz.kuzet.conformance.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a call ended. */
record Answer(Status status, Metadata trailers, List<String> messages) {

    Status.Code code() {
        return status.getCode();
    }

    /** The only message; what is refused fails. */
    String message() {
        assertThat(code()).as(status.toString()).isEqualTo(Status.Code.OK);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    String challenge() {
        String value = trailers.get(Metadata.Key.of("www-authenticate", Metadata.ASCII_STRING_MARSHALLER));
        return value == null ? "" : value;
    }

    String language() {
        return trailers.get(Metadata.Key.of("content-language", Metadata.ASCII_STRING_MARSHALLER));
    }

    String document() {
        byte[] problem = trailers.get(Metadata.Key.of("kuzet-problem-bin", Metadata.BINARY_BYTE_MARSHALLER));
        assertThat(problem).as(status.toString()).isNotNull();
        return new String(problem, StandardCharsets.UTF_8);
    }

    /** The text of a field of the problem document; empty where there is none. What is no document fails. */
    String problem(String field) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(document())) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
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
