package kz.kuzet.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

/** Reads a service of {@code register.json}: the attributes of its declaration, and the fields that the register adds. */
final class ServiceReader {

    private ServiceReader() {}

    static RegisteredService read(JsonValue.Fields fields) throws MalformedRegisterException {
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
