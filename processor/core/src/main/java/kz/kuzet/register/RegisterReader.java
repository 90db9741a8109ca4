package kz.kuzet.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.MalformedRegisterException.Flaw;
import kz.kuzet.register.MalformedRegisterException.Kind;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

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

    /** Reads a whole file. */
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

    /** Reads a whole text. */
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
            services.add(service(service.fields()));
        }
        List<ExcludedEndpoint> exclusions = new ArrayList<>();
        for (JsonValue element : fields.take("notPublicServices").elements()) {
            JsonValue.Fields exclusion = element.fields();
            exclusions.add(new ExcludedEndpoint(
                    exclusion.take("endpoint").visibleText(),
                    exclusion.take("reason").text()));
            exclusion.end();
        }
        List<String> notYetClassified = new ArrayList<>();
        Optional<JsonValue> listed = fields.takeOptional(JsonWriter.NOT_YET_CLASSIFIED);
        if (listed.isPresent()) {
            for (JsonValue element : listed.get().someElements()) {
                JsonValue.Fields endpoint = element.fields();
                notYetClassified.add(endpoint.take("endpoint").visibleText());
                endpoint.end();
            }
        }
        fields.end();
        return new Register(edition, provider, services, exclusions, notYetClassified);
    }

    /** Reads the attributes of a declaration, and the fields that the register adds. */
    private static RegisteredService service(JsonValue.Fields fields) throws MalformedRegisterException {
        DeclaredService.Builder declared = new DeclaredService.Builder();
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            read(attribute, fields.take(attribute.name()), declared);
        }
        String endpoint = fields.take(RegisterField.ENDPOINT.name()).visibleText();
        String guard = fields.take(RegisterField.GUARD.name()).visibleText();
        Points points = points(fields.take(RegisterField.POINTS.name()).fields());
        int score = fields.take(RegisterField.SCORE.name())
                .number(total(Criterion::fewestPoints), total(Criterion::mostPoints));
        Optional<MethodOverride> override =
                fields.take(RegisterField.OVERRIDE.name()).constantOrNull(MethodOverride.class);
        fields.end();
        return new RegisteredService(declared.build(), endpoint, guard, points, score, override);
    }

    private static int total(ToIntFunction<Criterion> points) {
        return Stream.of(Criterion.values()).mapToInt(points).sum();
    }

    /** Reads an attribute. One without a default is required: a visible text, or the method that is asked for. */
    @SuppressWarnings("unchecked") // the shape tells the type
    private static <T> void read(ServiceAttribute<T> attribute, JsonValue json, DeclaredService.Builder declared)
            throws MalformedRegisterException {
        Object value = switch (attribute.shape()) {
            case TEXT -> attribute.defaultValue().isEmpty() ? json.visibleText() : json.text();
            case NUMBER -> json.number(1, Integer.MAX_VALUE);
            case CONSTANT -> json.constant(attribute.constants().orElseThrow());
            case TEXTS -> json.components();
            case CONSTANTS -> json.constants(attribute.constants().orElseThrow());
            case AT_MOST_ONE_CONSTANT ->
                attribute == ServiceAttribute.METHOD
                        ? List.of(json.constant(attribute.constants().orElseThrow()))
                        : json.constantOrNull(attribute.constants().orElseThrow()).stream()
                                .toList();
        };
        declared.set(attribute, (T) value);
    }

    private static Points points(JsonValue.Fields fields) throws MalformedRegisterException {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            JsonValue value = fields.take(RegisterField.nameOf(criterion));
            points.put(criterion, value.number(criterion.fewestPoints(), criterion.mostPoints()));
        }
        fields.end();
        return new Points(points);
    }
}
