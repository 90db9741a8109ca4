package kz.kuzet.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;

/**
 * Reads {@code register.json}. It takes what {@link JsonWriter} writes and nothing else: a field too many or too few, or a value
 * that its field cannot have, is a flaw and no guess is made.
 *
 * <p>Each value is looked at by itself. Whether the points, their total and the methods are those that the Rules give is not
 * judged here: a register can be read so that it can be held against them. {@code register.schema.json} judges both.
 */
public final class RegisterReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RegisterReader() {}

    /**
     * Reads a whole file.
     *
     * @throws MalformedRegisterException if it is not a register of this format
     */
    public static Register read(byte[] file) throws MalformedRegisterException {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            // The decoder stops before what it cannot decode.
            String before = new String(file, 0, bytes.position(), StandardCharsets.UTF_8);
            throw new MalformedRegisterException(new Flaw(
                    Kind.NOT_UTF_8,
                    "",
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    ""));
        }
    }

    /**
     * Reads a whole text.
     *
     * @throws MalformedRegisterException if it is not a register of this format
     */
    public static Register read(String text) throws MalformedRegisterException {
        JsonValue root = JsonDocument.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        JsonValue.Fields fields = root.fields();
        JsonValue format = fields.take("format");
        if (format.number(1, Integer.MAX_VALUE) > Register.FORMAT) {
            // What else a newer register holds is unknown, so it is not complained of.
            throw format.flaw(Kind.NEWER_FORMAT, String.valueOf(format.content()));
        }
        JsonValue.Fields rules = fields.take("rules").fields();
        RulesEdition edition = new RulesEdition(
                rules.take("document").visibleText(), rules.take("amendedBy").visibleText());
        rules.end();
        String provider = fields.take("provider").text();
        List<RegisteredService> services = new ArrayList<>();
        for (JsonValue service : fields.take("services").elements()) {
            services.add(ServiceReader.read(service.fields()));
        }
        List<ExcludedEndpoint> exclusions = new ArrayList<>();
        for (JsonValue element : fields.take("notPublicServices").elements()) {
            JsonValue.Fields exclusion = element.fields();
            exclusions.add(new ExcludedEndpoint(
                    exclusion.take("endpoint").visibleText(),
                    exclusion.take("reason").text()));
            exclusion.end();
        }
        fields.end();
        return new Register(edition, provider, services, exclusions);
    }
}
