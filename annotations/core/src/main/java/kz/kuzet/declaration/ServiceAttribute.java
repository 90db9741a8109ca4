package kz.kuzet.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.Criterion;
import kz.kuzet.view.EnumConstant;
import kz.kuzet.view.ReflectedAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of {@link PublicService}. This is the table by which declarations are read, compared, shown, written and parsed.
 *
 * @param <T> the type of its values
 */
public final class ServiceAttribute<T> {

    /** Code in the register of public services. */
    public static final ServiceAttribute<String> CODE = text("code");

    /** Full name. */
    public static final ServiceAttribute<String> NAME = text("name");

    /** First criterion. */
    public static final ServiceAttribute<DisclosureRisk> DISCLOSURE_RISK =
            constant("disclosureRisk", DisclosureRisk.class);

    /** Second criterion. */
    public static final ServiceAttribute<DatabaseChange> DATABASE_CHANGE =
            constant("databaseChange", DatabaseChange.class);

    /** Third criterion: the number of units. */
    public static final ServiceAttribute<Integer> TERM = number("term");

    /** Third criterion: the unit. */
    public static final ServiceAttribute<TermUnit> TERM_UNIT = constant("termUnit", TermUnit.class);

    /** Fourth criterion. */
    public static final ServiceAttribute<Fee> FEE = constant("fee", Fee.class);

    /** What the recipient receives. */
    public static final ServiceAttribute<ServiceResult> RESULT = constant("result", ServiceResult.class);

    /** Codes of the joined services. */
    public static final ServiceAttribute<List<String>> COMPOSED_OF = texts("composedOf");

    /** The channels. */
    public static final ServiceAttribute<List<Channel>> CHANNELS =
            constants("channels", Shape.CONSTANTS, Channel.class);

    /**
     * The method that the author believes to be right. In a declaration as its guard enforces it: the method that the guard
     * asks for.
     */
    public static final ServiceAttribute<List<AuthenticationMethod>> METHOD =
            constants("method", Shape.AT_MOST_ONE_CONSTANT, AuthenticationMethod.class);

    /** The method over messages. */
    public static final ServiceAttribute<List<AuthenticationMethod>> MESSAGING_METHOD =
            constants("messagingMethod", Shape.AT_MOST_ONE_CONSTANT, AuthenticationMethod.class);

    /** Reference to the provider's own risk assessment. */
    public static final ServiceAttribute<String> RISK_ASSESSMENT = text("riskAssessment");

    /** All attributes, in the order in which they are read, compared, shown and written. */
    public static final List<ServiceAttribute<?>> ALL = List.of(
            CODE,
            NAME,
            DISCLOSURE_RISK,
            DATABASE_CHANGE,
            TERM,
            TERM_UNIT,
            FEE,
            RESULT,
            COMPOSED_OF,
            CHANNELS,
            METHOD,
            MESSAGING_METHOD,
            RISK_ASSESSMENT);

    /** The kinds of values. */
    public enum Shape {
        /** A string. */
        TEXT,
        /** A positive number. */
        NUMBER,
        /** A constant of an enum. */
        CONSTANT,
        /** Strings, whose order is kept. */
        TEXTS,
        /** Constants of an enum, whose order has no meaning. */
        CONSTANTS,
        /** An optional constant, which the annotation writes as an array. */
        AT_MOST_ONE_CONSTANT;

        private boolean isList() {
            return this == TEXTS || this == CONSTANTS || this == AT_MOST_ONE_CONSTANT;
        }
    }

    private final String name;
    private final Shape shape;
    private final Optional<Class<? extends Enum<?>>> constants;
    private final Optional<T> defaultValue;

    private ServiceAttribute(String name, Shape shape, @Nullable Class<? extends Enum<?>> constants) {
        this.name = name;
        this.shape = shape;
        this.constants = Optional.ofNullable(constants);
        this.defaultValue =
                ReflectedAnnotation.defaultValue(PublicService.class, name).flatMap(this::read);
    }

    /**
     * {@return the attributes in which a criterion is stated: one, and for the term its number and its unit}
     *
     * @param criterion a criterion of the Rules
     */
    public static List<ServiceAttribute<?>> of(Criterion criterion) {
        return switch (criterion) {
            case DISCLOSURE_RISK -> List.of(DISCLOSURE_RISK);
            case DATABASE_CHANGE -> List.of(DATABASE_CHANGE);
            case TERM -> List.of(TERM, TERM_UNIT);
            case FEE -> List.of(FEE);
        };
    }

    /** {@return the criterion that is stated in the attribute; nothing where the attribute states none} */
    public Optional<Criterion> criterion() {
        return Stream.of(Criterion.values())
                .filter(criterion -> of(criterion).contains(this))
                .findFirst();
    }

    /** {@return the name of the member of {@link PublicService}} */
    public String name() {
        return name;
    }

    /** {@return the kind of its values} */
    public Shape shape() {
        return shape;
    }

    /** {@return the enum of its values; nothing for texts and numbers} */
    public Optional<Class<? extends Enum<?>>> constants() {
        return constants;
    }

    /** {@return the default of the annotation; nothing where a value has to be written} */
    public Optional<T> defaultValue() {
        return defaultValue;
    }

    /**
     * {@return the value that a declaration has}
     *
     * @param declared the declaration
     */
    @SuppressWarnings("unchecked") // a component of the record has the type of its attribute
    public T of(DeclaredService declared) {
        return (T) declared.value(name);
    }

    /**
     * {@return whether two declarations have the same value}
     *
     * @param one a declaration
     * @param other another
     */
    public boolean isSame(DeclaredService one, DeclaredService other) {
        return comparable(of(one)).equals(comparable(of(other)));
    }

    /**
     * {@return whether it only describes the service to people: true for every text but the code. Everything else decides how
     * the service is obtained}
     */
    public boolean isDescription() {
        return shape == Shape.TEXT && !name.equals("code");
    }

    private Object comparable(T value) {
        return shape == Shape.CONSTANTS ? new HashSet<>((List<?>) value) : value;
    }

    /** Reads a value of an annotation view; empty where it has another type or belongs to another version of an enum. */
    @SuppressWarnings("unchecked") // a shape stands for a type
    Optional<T> read(Object seen) {
        return (Optional<T>) (shape.isList() ? readAll(seen) : readOne(seen));
    }

    private Optional<?> readOne(Object seen) {
        return switch (shape) {
            case TEXT, TEXTS -> seen instanceof String ? Optional.of(seen) : Optional.empty();
            case NUMBER -> seen instanceof Integer ? Optional.of(seen) : Optional.empty();
            case CONSTANT, CONSTANTS, AT_MOST_ONE_CONSTANT ->
                seen instanceof EnumConstant constant ? constant.in(constants.orElseThrow()) : Optional.empty();
        };
    }

    /** A single value without braces is an array of one. */
    private Optional<?> readAll(Object seen) {
        List<Object> values = new ArrayList<>();
        for (Object element : seen instanceof List<?> list ? list : List.of(seen)) {
            Optional<?> value = readOne(element);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    /** {@return the name of the member of {@link PublicService}} */
    @Override
    public String toString() {
        return name;
    }

    private static ServiceAttribute<String> text(String name) {
        return new ServiceAttribute<>(name, Shape.TEXT, null);
    }

    private static ServiceAttribute<Integer> number(String name) {
        return new ServiceAttribute<>(name, Shape.NUMBER, null);
    }

    private static <E extends Enum<E>> ServiceAttribute<E> constant(String name, Class<E> type) {
        return new ServiceAttribute<>(name, Shape.CONSTANT, type);
    }

    private static ServiceAttribute<List<String>> texts(String name) {
        return new ServiceAttribute<>(name, Shape.TEXTS, null);
    }

    private static <E extends Enum<E>> ServiceAttribute<List<E>> constants(String name, Shape shape, Class<E> type) {
        return new ServiceAttribute<>(name, shape, type);
    }
}
