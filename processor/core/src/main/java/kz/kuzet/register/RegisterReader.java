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
        JsonFields fields = JsonFields.of(root);
        JsonValue format = fields.take("format");
        if (format.number(1, Integer.MAX_VALUE) > Register.FORMAT) {
            // What else a newer register holds is unknown, so it is not complained of.
            throw format.flaw(Kind.NEWER_FORMAT, String.valueOf(format.content()));
        }
        JsonFields rules = fields.object("rules");
        RulesEdition edition = new RulesEdition(rules.visibleText("document"), rules.visibleText("amendedBy"));
        rules.end();
        String provider = fields.text("provider");
        List<RegisteredService> services = new ArrayList<>();
        for (JsonFields service : fields.objects("services")) {
            services.add(ServiceBeingRead.read(service));
        }
        List<ExcludedEndpoint> exclusions = new ArrayList<>();
        for (JsonFields exclusion : fields.objects("notPublicServices")) {
            exclusions.add(new ExcludedEndpoint(exclusion.visibleText("endpoint"), exclusion.text("reason")));
            exclusion.end();
        }
        fields.end();
        return new Register(edition, provider, services, exclusions);
    }
}
