package kz.kuzet.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    public static final ServiceAttribute<String> CODE = text("code", DeclaredService::code);

    /** Full name. */
    public static final ServiceAttribute<String> NAME = text("name", DeclaredService::name);

    /** First criterion. */
    public static final ServiceAttribute<DisclosureRisk> DISCLOSURE_RISK =
            constant("disclosureRisk", DisclosureRisk.class, DeclaredService::disclosureRisk);

    /** Second criterion. */
    public static final ServiceAttribute<DatabaseChange> DATABASE_CHANGE =
            constant("databaseChange", DatabaseChange.class, DeclaredService::databaseChange);

    /** Third criterion: the number of units. */
    public static final ServiceAttribute<Integer> TERM = number("term", DeclaredService::term);

    /** Third criterion: the unit. */
    public static final ServiceAttribute<TermUnit> TERM_UNIT =
            constant("termUnit", TermUnit.class, DeclaredService::termUnit);

    /** Fourth criterion. */
    public static final ServiceAttribute<Fee> FEE = constant("fee", Fee.class, DeclaredService::fee);

    /** What the recipient receives. */
    public static final ServiceAttribute<ServiceResult> RESULT =
            constant("result", ServiceResult.class, DeclaredService::result);

    /** Codes of the joined services. */
    public static final ServiceAttribute<List<String>> COMPOSED_OF = texts("composedOf", DeclaredService::composedOf);

    /** The channels. */
    public static final ServiceAttribute<List<Channel>> CHANNELS =
            constants("channels", Shape.CONSTANTS, Channel.class, DeclaredService::channels);

    /**
     * The method that the author believes to be right. In a declaration as its guard enforces it: the method that the guard
     * asks for.
     */
    public static final ServiceAttribute<List<AuthenticationMethod>> METHOD =
            constants("method", Shape.AT_MOST_ONE_CONSTANT, AuthenticationMethod.class, DeclaredService::method);

    /** The method over messages. */
    public static final ServiceAttribute<List<AuthenticationMethod>> MESSAGING_METHOD = constants(
            "messagingMethod",
            Shape.AT_MOST_ONE_CONSTANT,
            AuthenticationMethod.class,
            DeclaredService::messagingMethod);

    /** Reference to the provider's own risk assessment. */
    public static final ServiceAttribute<String> RISK_ASSESSMENT =
            text("riskAssessment", DeclaredService::riskAssessment);

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
        AT_MOST_ONE_CONSTANT
    }

    private final String name;
    private final Shape shape;
    private final Optional<Class<? extends Enum<?>>> constants;
    private final Function<Object, Optional<T>> reader;
    private final Function<DeclaredService, T> accessor;
    private final Optional<T> defaultValue;

    private ServiceAttribute(
            String name,
            Shape shape,
            @Nullable Class<? extends Enum<?>> constants,
            Function<Object, Optional<T>> reader,
            Function<DeclaredService, T> accessor) {
        this.name = name;
        this.shape = shape;
        this.constants = Optional.ofNullable(constants);
        this.reader = reader;
        this.accessor = accessor;
        this.defaultValue =
                ReflectedAnnotation.defaultValue(PublicService.class, name).flatMap(reader);
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
    public T of(DeclaredService declared) {
        return accessor.apply(declared);
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
    Optional<T> read(Object seen) {
        return reader.apply(seen);
    }

    /** {@return the name of the member of {@link PublicService}} */
    @Override
    public String toString() {
        return name;
    }

    private static ServiceAttribute<String> text(String name, Function<DeclaredService, String> accessor) {
        return new ServiceAttribute<>(name, Shape.TEXT, null, seen -> readAs(String.class, seen), accessor);
    }

    private static ServiceAttribute<Integer> number(String name, Function<DeclaredService, Integer> accessor) {
        return new ServiceAttribute<>(name, Shape.NUMBER, null, seen -> readAs(Integer.class, seen), accessor);
    }

    private static <E extends Enum<E>> ServiceAttribute<E> constant(
            String name, Class<E> type, Function<DeclaredService, E> accessor) {
        return new ServiceAttribute<>(name, Shape.CONSTANT, type, seen -> readConstant(type, seen), accessor);
    }

    private static ServiceAttribute<List<String>> texts(String name, Function<DeclaredService, List<String>> accessor) {
        Function<Object, Optional<String>> element = seen -> readAs(String.class, seen);
        return new ServiceAttribute<>(name, Shape.TEXTS, null, seen -> readAll(seen, element), accessor);
    }

    private static <E extends Enum<E>> ServiceAttribute<List<E>> constants(
            String name, Shape shape, Class<E> type, Function<DeclaredService, List<E>> accessor) {
        Function<Object, Optional<E>> element = seen -> readConstant(type, seen);
        return new ServiceAttribute<>(name, shape, type, seen -> readAll(seen, element), accessor);
    }

    private static <V> Optional<V> readAs(Class<V> type, Object seen) {
        return type.isInstance(seen) ? Optional.of(type.cast(seen)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> readConstant(Class<E> type, Object seen) {
        return seen instanceof EnumConstant constant ? constant.in(type) : Optional.empty();
    }

    /** A single value without braces is an array of one. */
    private static <V> Optional<List<V>> readAll(Object seen, Function<Object, Optional<V>> reader) {
        List<V> values = new ArrayList<>();
        for (Object element : seen instanceof List<?> list ? list : List.of(seen)) {
            Optional<V> value = reader.apply(element);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }
}
