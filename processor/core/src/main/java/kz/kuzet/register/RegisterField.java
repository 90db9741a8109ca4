package kz.kuzet.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.declaration.ServiceAttribute.Shape;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;

/**
 * A field of a service in {@code register.json}. Most are attributes of the declaration; this is the table of what the register
 * adds to them.
 */
public final class RegisterField {

    /** Where the service is in the program. */
    public static final RegisterField ENDPOINT = new RegisterField(
            "endpoint",
            RegisteredService::endpoint,
            (fields, service) -> service.endpoint = fields.visibleText("endpoint"));

    /** The class that guards it. */
    public static final RegisterField GUARD = new RegisterField(
            "guard", RegisteredService::guard, (fields, service) -> service.guard = fields.visibleText("guard"));

    /** The points of each criterion. */
    public static final RegisterField POINTS = new RegisterField(
            "points",
            RegisteredService::points,
            (fields, service) -> service.points = readPoints(fields.object("points")));

    /** Their sum. */
    public static final RegisterField SCORE = new RegisterField(
            "score",
            RegisteredService::score,
            (fields, service) -> service.score = fields.number(
                    "score",
                    criteria().mapToInt(Criterion::fewestPoints).sum(),
                    criteria().mapToInt(Criterion::mostPoints).sum()));

    /** Why the sum does not count. */
    public static final RegisterField OVERRIDE = new RegisterField(
            "override",
            RegisteredService::override,
            (fields, service) -> service.override = fields.constantOrNull("override", MethodOverride.class));

    /** All fields, in the order of {@code register.json}. */
    public static final List<RegisterField> ALL = all();

    /** The code, by which a service is recognized. */
    public static final RegisterField CODE = of(ServiceAttribute.CODE);

    /** What the guard asks for. */
    public static final RegisterField METHOD = of(ServiceAttribute.METHOD);

    /** Reads one field of a service. */
    @FunctionalInterface
    private interface Reader {
        void read(JsonFields fields, ServiceBeingRead service) throws MalformedRegisterException;
    }

    private final String name;
    private final Optional<ServiceAttribute<?>> attribute;
    private final Function<RegisteredService, Object> value;
    private final Reader reader;

    private RegisterField(String name, Function<RegisteredService, Object> value, Reader reader) {
        this.name = name;
        this.attribute = Optional.empty();
        this.value = value;
        this.reader = reader;
    }

    private RegisterField(ServiceAttribute<?> attribute) {
        this.name = attribute.name();
        this.attribute = Optional.of(attribute);
        this.value = service -> registered(attribute, attribute.of(service.declared()));
        this.reader = (fields, service) -> read(attribute, fields, service);
    }

    /** The field of an attribute. */
    public static RegisterField of(ServiceAttribute<?> attribute) {
        return ALL.stream()
                .filter(field -> field.attribute.filter(attribute::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The name of the field in {@code register.json}. */
    public String name() {
        return name;
    }

    /** The attribute of the declaration; nothing for what the register adds. */
    public Optional<ServiceAttribute<?>> attribute() {
        return attribute;
    }

    /** The value: a text, a number, a constant, a list of these, {@link Points}, or an {@link Optional} where JSON has a null. */
    public Object of(RegisteredService service) {
        return value.apply(service);
    }

    @Override
    public String toString() {
        return name;
    }

    void read(JsonFields fields, ServiceBeingRead service) throws MalformedRegisterException {
        reader.read(fields, service);
    }

    private static List<RegisterField> all() {
        List<RegisterField> all = new ArrayList<>();
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            if (attribute == ServiceAttribute.DISCLOSURE_RISK) {
                all.addAll(List.of(ENDPOINT, GUARD));
            } else if (attribute == ServiceAttribute.METHOD) {
                all.addAll(List.of(POINTS, SCORE, OVERRIDE));
            }
            all.add(new RegisterField(attribute));
        }
        return List.copyOf(all);
    }

    private static Object registered(ServiceAttribute<?> attribute, Object value) {
        return attribute.shape() == Shape.AT_MOST_ONE_CONSTANT
                ? ((List<?>) value).stream().findFirst()
                : value;
    }

    /** What has no default has to be there: a text with something to be seen in it, and the method that is asked for. */
    @SuppressWarnings("unchecked") // the shape tells the type
    private static <T> void read(ServiceAttribute<T> attribute, JsonFields fields, ServiceBeingRead service)
            throws MalformedRegisterException {
        String name = attribute.name();
        Object value = switch (attribute.shape()) {
            case TEXT -> attribute.defaultValue().isEmpty() ? fields.visibleText(name) : fields.text(name);
            case NUMBER -> fields.number(name, 1, Integer.MAX_VALUE);
            case CONSTANT -> fields.constant(name, attribute.constants().orElseThrow());
            case TEXTS -> fields.components(name);
            case CONSTANTS -> fields.constants(name, attribute.constants().orElseThrow());
            case AT_MOST_ONE_CONSTANT ->
                attribute == ServiceAttribute.METHOD
                        ? List.of(fields.constant(name, attribute.constants().orElseThrow()))
                        : fields.constantOrNull(name, attribute.constants().orElseThrow()).stream()
                                .toList();
        };
        service.declared.set(attribute, (T) value);
    }

    private static Points readPoints(JsonFields fields) throws MalformedRegisterException {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            points.put(criterion, fields.number(nameOf(criterion), criterion.fewestPoints(), criterion.mostPoints()));
        }
        fields.end();
        return new Points(points);
    }

    /** The name of a criterion in {@code register.json}. */
    static String nameOf(Criterion criterion) {
        return ServiceAttribute.of(criterion).get(0).name();
    }

    private static Stream<Criterion> criteria() {
        return Stream.of(Criterion.values());
    }
}
