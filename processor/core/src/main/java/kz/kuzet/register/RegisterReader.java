package kz.kuzet.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;

/**
 * Reads {@code register.json}. It accepts what {@link JsonWriter} writes and nothing else: a missing or additional field, or a
 * value that its field cannot have, is a flaw.
 *
 * <p>Each value is checked separately. Whether points, total and methods follow from the Rules is not checked here, so that a
 * register can be read and then compared with the Rules. {@code register.schema.json} checks both.
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
            // The decoder stops before the bytes that it cannot decode.
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
            // The rest of a newer register is unknown, so it is not reported.
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
