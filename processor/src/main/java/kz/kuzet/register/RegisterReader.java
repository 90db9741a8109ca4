package kz.kuzet.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import kz.kuzet.rules.MethodOverride;

/**
 * Reads {@code register.json}. It takes what {@link JsonWriter} writes and nothing else: a field too many or too few, or a value
 * of another type, is a flaw and no guess is made. Whether the points are those that the Rules give is not looked at here.
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
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return read(text);
        } catch (CharacterCodingException e) {
            throw new MalformedRegisterException(new Flaw(Kind.NOT_UTF_8, "", 0, ""));
        }
    }

    /**
     * Reads a whole text.
     *
     * @throws MalformedRegisterException if it is not a register of this format
     */
    public static Register read(String text) throws MalformedRegisterException {
        JsonValue root = JsonValue.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        JsonFields fields = JsonFields.of(root);
        int format = fields.number("format", 1);
        if (format > Register.FORMAT) {
            // What else a newer register holds is unknown, so it is not complained of.
            throw root.flaw(Kind.NEWER_FORMAT, Integer.toString(format));
        }
        JsonFields rules = fields.object("rules");
        RulesEdition edition = new RulesEdition(rules.text("document"), rules.text("amendedBy"));
        rules.end();
        String provider = fields.text("provider");
        List<RegisteredService> services = new ArrayList<>();
        for (JsonFields service : fields.objects("services")) {
            services.add(service(service));
        }
        List<ExcludedEndpoint> exclusions = new ArrayList<>();
        for (JsonFields exclusion : fields.objects("notPublicServices")) {
            exclusions.add(new ExcludedEndpoint(exclusion.text("endpoint"), exclusion.text("reason")));
            exclusion.end();
        }
        fields.end();
        return new Register(edition, provider, services, exclusions);
    }

    private static RegisteredService service(JsonFields fields) throws MalformedRegisterException {
        RegisteredService service = new RegisteredService(
                fields.text("code"),
                fields.text("name"),
                fields.text("endpoint"),
                fields.text("guard"),
                fields.constant("disclosureRisk", DisclosureRisk.class),
                fields.constant("databaseChange", DatabaseChange.class),
                fields.number("term", 1),
                fields.constant("termUnit", TermUnit.class),
                fields.constant("fee", Fee.class),
                fields.constant("result", ServiceResult.class),
                fields.texts("composedOf"),
                fields.constants("channels", Channel.class),
                points(fields.object("points")),
                fields.number("score", 0),
                fields.constantOrNull("override", MethodOverride.class),
                fields.constant("method", AuthenticationMethod.class),
                fields.constantOrNull("messagingMethod", AuthenticationMethod.class),
                fields.text("riskAssessment"));
        fields.end();
        return service;
    }

    private static Points points(JsonFields fields) throws MalformedRegisterException {
        Points points = new Points(
                fields.number("disclosureRisk", 0),
                fields.number("databaseChange", 0),
                fields.number("term", 0),
                fields.number("fee", 0));
        fields.end();
        return points;
    }
}
