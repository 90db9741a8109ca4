package kz.kuzet.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.ChannelRule;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/**
 * What a {@link kz.kuzet.PublicService} says, right or wrong. Its components are the attributes of the annotation, and {@link
 * ServiceAttribute} is the table of them.
 *
 * @param code code in the register of public services
 * @param name full name
 * @param disclosureRisk risk of damage from disclosure of personal data (para 5(1))
 * @param databaseChange change of information in the provider's database (para 5(2))
 * @param term how many units the service takes (para 5(3))
 * @param termUnit the unit of the term
 * @param fee whether the service is charged for (para 5(4))
 * @param result what the recipient receives
 * @param composedOf codes of the joined services; empty where the service is not composite
 * @param channels over which channels the service is offered
 * @param method the method that the author believes to be right
 * @param messagingMethod the method over messages that the author states
 * @param riskAssessment reference to the provider's own risk assessment (para 3(1)); may be empty
 */
public record DeclaredService(
        String code,
        String name,
        DisclosureRisk disclosureRisk,
        DatabaseChange databaseChange,
        int term,
        TermUnit termUnit,
        Fee fee,
        ServiceResult result,
        List<String> composedOf,
        List<Channel> channels,
        List<AuthenticationMethod> method,
        List<AuthenticationMethod> messagingMethod,
        String riskAssessment) {

    /**
     * Copies the lists, so that the record is immutable.
     *
     * @param code code in the register of public services
     * @param name full name
     * @param disclosureRisk risk of damage from disclosure of personal data (para 5(1))
     * @param databaseChange change of information in the provider's database (para 5(2))
     * @param term how many units the service takes (para 5(3))
     * @param termUnit the unit of the term
     * @param fee whether the service is charged for (para 5(4))
     * @param result what the recipient receives
     * @param composedOf codes of the joined services; empty where the service is not composite
     * @param channels over which channels the service is offered
     * @param method the method that the author believes to be right
     * @param messagingMethod the method over messages that the author states
     * @param riskAssessment reference to the provider's own risk assessment (para 3(1)); may be empty
     */
    public DeclaredService {
        composedOf = List.copyOf(composedOf);
        channels = List.copyOf(channels);
        method = List.copyOf(method);
        messagingMethod = List.copyOf(messagingMethod);
    }

    private DeclaredService(Builder values) {
        this(
                values.get(ServiceAttribute.CODE),
                values.get(ServiceAttribute.NAME),
                values.get(ServiceAttribute.DISCLOSURE_RISK),
                values.get(ServiceAttribute.DATABASE_CHANGE),
                values.get(ServiceAttribute.TERM),
                values.get(ServiceAttribute.TERM_UNIT),
                values.get(ServiceAttribute.FEE),
                values.get(ServiceAttribute.RESULT),
                values.get(ServiceAttribute.COMPOSED_OF),
                values.get(ServiceAttribute.CHANNELS),
                values.get(ServiceAttribute.METHOD),
                values.get(ServiceAttribute.MESSAGING_METHOD),
                values.get(ServiceAttribute.RISK_ASSESSMENT));
    }

    /**
     * Reads an annotation.
     *
     * @param values finds the value of an attribute by its name, as a {@code kz.kuzet.view.AnnotationView} gives it
     * @return what it says
     * @throws UnreadableAttributeException if a value is missing or cannot be read
     */
    public static DeclaredService read(Function<String, Optional<Object>> values) throws UnreadableAttributeException {
        Builder declared = new Builder();
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            read(attribute, values.apply(attribute.name()), declared);
        }
        return declared.build();
    }

    private static <T> void read(ServiceAttribute<T> attribute, Optional<Object> value, Builder declared)
            throws UnreadableAttributeException {
        Optional<T> read = value.isPresent() ? attribute.read(value.get()) : Optional.empty();
        if (read.isEmpty()) {
            throw new UnreadableAttributeException(attribute);
        }
        declared.set(attribute, read.get());
    }

    /** The value of an attribute, by its name. {@link ServiceAttribute#of} gives it its type. */
    Object value(String attribute) {
        return switch (attribute) {
            case "code" -> code;
            case "name" -> name;
            case "disclosureRisk" -> disclosureRisk;
            case "databaseChange" -> databaseChange;
            case "term" -> term;
            case "termUnit" -> termUnit;
            case "fee" -> fee;
            case "result" -> result;
            case "composedOf" -> composedOf;
            case "channels" -> channels;
            case "method" -> method;
            case "messagingMethod" -> messagingMethod;
            case "riskAssessment" -> riskAssessment;
            default -> throw new IllegalArgumentException("not an attribute: " + attribute);
        };
    }

    /**
     * {@return the same with another value of one attribute}
     *
     * @param <T> the type of its values
     * @param attribute which
     * @param value the value
     */
    public <T> DeclaredService with(ServiceAttribute<T> attribute, T value) {
        return toBuilder().set(attribute, value).build();
    }

    /** {@return a new builder that holds the values of this declaration} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            builder.take(attribute, this);
        }
        return builder;
    }

    /**
     * {@return what the Rules ask about the service; nothing where the term is not positive, since then nothing can be scored}
     */
    public Optional<ServiceCriteria> criteria() {
        return term <= 0
                ? Optional.empty()
                : Optional.of(new ServiceCriteria(
                        disclosureRisk, databaseChange, new Term(term, termUnit), fee, isPermit(), isComposite()));
    }

    /** {@return what the Rules say of the service; nothing where the term is not positive} */
    public Optional<Classification> classification() {
        Optional<ServiceCriteria> criteria = criteria();
        return criteria.isPresent() ? Optional.of(Classification.of(criteria.get())) : Optional.empty();
    }

    /**
     * {@return the method that the guard asks for: the one that the Rules give, or the one that the author states in its place
     * where that is lawful; nothing where the term is not positive}
     */
    public Optional<AuthenticationMethod> askedMethod() {
        Optional<Classification> classification = classification();
        if (classification.isEmpty()) {
            return Optional.empty();
        }
        AuthenticationMethod given = classification.get().method();
        Optional<AuthenticationMethod> stated = pinnedMethod();
        return stated.isPresent() && AlternativeRule.acceptable(given).contains(stated.get())
                ? stated
                : Optional.of(given);
    }

    /**
     * {@return the declaration as its guard enforces it; empty where the term is not positive} {@link #method()} is the method
     * that the guard asks for. {@link #messagingMethod()} is kept where messages need it and can carry it.
     */
    public Optional<DeclaredService> enforced() {
        Optional<AuthenticationMethod> asked = askedMethod();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        boolean gap =
                ChannelRule.messagesLeaveGap(asked.get()) && !messageChannels().isEmpty();
        Optional<AuthenticationMethod> overMessages = statedMessagingMethod();
        boolean carried = gap && overMessages.isPresent() && ChannelRule.messagesCarry(overMessages.get());
        return Optional.of(toBuilder()
                .set(ServiceAttribute.METHOD, List.of(asked.get()))
                .set(ServiceAttribute.MESSAGING_METHOD, carried ? messagingMethod : List.of())
                .build());
    }

    /** {@return the method that the author believes to be right, where exactly one is stated} */
    public Optional<AuthenticationMethod> pinnedMethod() {
        return only(method);
    }

    /** {@return the method over messages that the author states, where exactly one is stated} */
    public Optional<AuthenticationMethod> statedMessagingMethod() {
        return only(messagingMethod);
    }

    /** {@return whether the service issues a permit} */
    public boolean isPermit() {
        return result == ServiceResult.PERMIT;
    }

    /** {@return whether the service joins others} */
    public boolean isComposite() {
        return !composedOf.isEmpty();
    }

    /** {@return those of the channels that are messages, in the order of the declaration} */
    public List<Channel> messageChannels() {
        List<Channel> messages = new ArrayList<>();
        for (Channel channel : channels) {
            if (channel.isMessage()) {
                messages.add(channel);
            }
        }
        return messages;
    }

    private static Optional<AuthenticationMethod> only(List<AuthenticationMethod> methods) {
        return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
    }

    /** Collects the values one by one. An attribute that is not set has the default of the annotation. */
    public static final class Builder {

        private final Map<ServiceAttribute<?>, Object> values = new HashMap<>();

        /** Creates a builder without values. */
        public Builder() {}

        /**
         * Sets a value.
         *
         * @param <T> the type of its values
         * @param attribute of which attribute
         * @param value the value
         * @return this
         */
        public <T> Builder set(ServiceAttribute<T> attribute, T value) {
            values.put(attribute, Objects.requireNonNull(value, attribute.name()));
            return this;
        }

        /**
         * Sets the four criteria. Permit and composition are not part of them here.
         *
         * @param criteria the criteria
         * @return this
         */
        public Builder set(ServiceCriteria criteria) {
            return set(ServiceAttribute.DISCLOSURE_RISK, criteria.disclosureRisk())
                    .set(ServiceAttribute.DATABASE_CHANGE, criteria.databaseChange())
                    .set(ServiceAttribute.TERM, criteria.term().amount())
                    .set(ServiceAttribute.TERM_UNIT, criteria.term().unit())
                    .set(ServiceAttribute.FEE, criteria.fee());
        }

        /**
         * Copies one value of another declaration.
         *
         * @param <T> the type of its values
         * @param attribute the attribute
         * @param from the other declaration
         * @return this
         */
        public <T> Builder take(ServiceAttribute<T> attribute, DeclaredService from) {
            return set(attribute, attribute.of(from));
        }

        /**
         * {@return the declaration}
         *
         * @throws IllegalStateException if a value without a default was not set
         */
        public DeclaredService build() {
            return new DeclaredService(this);
        }

        @SuppressWarnings("unchecked") // set() takes no other
        private <T> T get(ServiceAttribute<T> attribute) {
            Object value = values.get(attribute);
            return value == null
                    ? attribute
                            .defaultValue()
                            .orElseThrow(() -> new IllegalStateException(attribute.name() + " was not set"))
                    : (T) value;
        }
    }
}
