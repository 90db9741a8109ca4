package kz.kuzet.example.portal.message;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.kuzet.example.portal.otp.PhoneNumber;
import kz.kuzet.guard.RecipientId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A short text message as the gateway passes it on: it has taken apart what its subscriber wrote.
 *
 * @param id the gateway's number of the message, the same if it is delivered again
 * @param phone the subscriber
 * @param serviceCode the service that is asked for
 * @param iin the login
 * @param password the password that belongs to it
 * @param fields what the service asks, by name of field
 */
record IncomingMessage(
        String id,
        PhoneNumber phone,
        String serviceCode,
        RecipientId iin,
        String password,
        Map<String, String> fields) {

    private static final int LONGEST = 200;

    /** Nothing of a message that cannot be read is repeated anywhere: it may hold a password in the wrong place. */
    static Optional<IncomingMessage> read(JsonMapper json, byte[] body) throws IOException {
        try {
            JsonNode message = json.readTree(body);
            return Optional.of(new IncomingMessage(
                    text(message.get("messageId")),
                    new PhoneNumber(text(message.get("phone"))),
                    text(message.get("service")),
                    RecipientId.of(text(message.get("iin"))),
                    text(message.get("password")),
                    fields(message.get("fields"))));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("a text is missing");
        }
        String text = value.stringValue();
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a text is too long or empty");
        }
        return text;
    }

    private static Map<String, String> fields(@Nullable JsonNode value) {
        Map<String, String> fields = new TreeMap<>();
        if (value != null) {
            value.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        }
        return fields;
    }

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "IncomingMessage[" + phone + ", " + serviceCode + "]";
    }
}
