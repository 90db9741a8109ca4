package kz.kuzet.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.declaration.ServiceAttribute.Shape;
import kz.kuzet.rules.Criterion;

/** A field of a service in {@code register.json}. Most fields are attributes of the declaration; this table adds the others. */
public final class RegisterField {

    /** The endpoint of the service. */
    public static final RegisterField ENDPOINT = new RegisterField("endpoint");
    /** The class that guards it. */
    public static final RegisterField GUARD = new RegisterField("guard");
    /** The points of each criterion. */
    public static final RegisterField POINTS = new RegisterField("points");
    /** Their sum. */
    public static final RegisterField SCORE = new RegisterField("score");
    /** The reason why the sum does not count. */
    public static final RegisterField OVERRIDE = new RegisterField("override");
    /** All fields, in the order of {@code register.json}. */
    public static final List<RegisterField> ALL = all();
    /** The code, by which a service is recognized. */
    public static final RegisterField CODE = of(ServiceAttribute.CODE);
    /** The method that the guard asks for. */
    public static final RegisterField METHOD = of(ServiceAttribute.METHOD);

    private final String name;
    private final Optional<ServiceAttribute<?>> attribute;

    private RegisterField(String name) {
        this.name = name;
        this.attribute = Optional.empty();
    }

    private RegisterField(ServiceAttribute<?> attribute) {
        this.name = attribute.name();
        this.attribute = Optional.of(attribute);
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

    /** The field of an attribute. */
    public static RegisterField of(ServiceAttribute<?> attribute) {
        for (RegisterField field : ALL) {
            if (field.attribute.equals(Optional.of(attribute))) {
                return field;
            }
        }
        throw new IllegalArgumentException("not in the register: " + attribute);
    }

    /** The name of a criterion in {@code register.json}. */
    static String nameOf(Criterion criterion) {
        return ServiceAttribute.of(criterion).get(0).name();
    }

    /** The name of the field in {@code register.json}. */
    public String name() {
        return name;
    }

    /** The attribute of the declaration; empty for fields that the register adds. */
    public Optional<ServiceAttribute<?>> attribute() {
        return attribute;
    }

    /** The value: a text, a number, a constant, a list of these, {@link Points}, or an {@link Optional} where JSON has a null. */
    public Object of(RegisteredService service) {
        return switch (name) {
            case "endpoint" -> service.endpoint();
            case "guard" -> service.guard();
            case "points" -> service.points();
            case "score" -> service.score();
            case "override" -> service.override();
            default -> declared(attribute.orElseThrow(), service);
        };
    }

    private static Object declared(ServiceAttribute<?> attribute, RegisteredService service) {
        Object declared = attribute.of(service.declared());
        return attribute.shape() == Shape.AT_MOST_ONE_CONSTANT
                ? ((List<?>) declared).stream().findFirst()
                : declared;
    }

    @Override
    public String toString() {
        return name;
    }
}
