package kz.kuzet.guard;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.Classification;

/**
 * What was declared of a service and how it was classified: completed from a {@link ServiceDeclaration}, held by a guard.
 *
 * <p>A descriptor that asks for less than the Rules give cannot be built, so neither can such a guard, whoever wrote it.
 */
public final class ServiceDescriptor {

    private final String code;
    private final String name;
    private final String endpoint;
    private final ServiceResult result;
    private final List<String> composedOf;
    private final Set<Channel> channels;
    private final AuthenticationMethod method;
    private final Optional<AuthenticationMethod> messagingMethod;
    private final String riskAssessment;
    private final Classification classification;

    ServiceDescriptor(ServiceDeclaration declared, AuthenticationMethod method) {
        this.code = declared.code;
        this.name = declared.name;
        this.endpoint = declared.endpoint;
        this.result = declared.result;
        this.composedOf = declared.composedOf;
        this.channels = Collections.unmodifiableSet(declared.channels);
        this.messagingMethod = declared.messagingMethod;
        this.riskAssessment = declared.riskAssessment;
        this.classification = declared.criteria().classify();
        this.method = Objects.requireNonNull(method, "method");
        if (!AlternativeRule.acceptable(classification.method()).contains(method)) {
            throw new IllegalArgumentException("service " + code + " asks for " + method + ", but the Rules give "
                    + classification.method() + " (" + classification.citation() + ")");
        }
    }

    /**
     * Returns the code in the register of public services.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Returns the full name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns where the service was declared.
     *
     * @return the binary name of the class, for a method followed by {@code #} and its name
     */
    public String endpoint() {
        return endpoint;
    }

    /**
     * Returns what the recipient receives.
     *
     * @return the kind of result
     */
    public ServiceResult result() {
        return result;
    }

    /**
     * Returns the codes of the joined services.
     *
     * @return an unmodifiable list, empty where the service is not composite
     */
    public List<String> composedOf() {
        return composedOf;
    }

    /**
     * Returns the channels over which the service is offered.
     *
     * @return an unmodifiable set
     */
    public Set<Channel> channels() {
        return channels;
    }

    /**
     * Returns the method that the guard asks for: the one that the Rules give, or EDS in place of a one-time password
     * (Appendix 1, para 1).
     *
     * @return the method
     */
    public AuthenticationMethod method() {
        return method;
    }

    /**
     * Returns the method that the provider states for messages, where the Rules leave a gap (Appendix 1, para 1).
     *
     * @return the method, or nothing
     */
    public Optional<AuthenticationMethod> messagingMethod() {
        return messagingMethod;
    }

    /**
     * Returns the reference to the provider's own risk assessment (para 3(1)).
     *
     * @return any text, empty where there is none
     */
    public String riskAssessment() {
        return riskAssessment;
    }

    /**
     * Returns what the Rules say, with the score and its breakdown.
     *
     * @return the classification
     */
    public Classification classification() {
        return classification;
    }

    /**
     * Returns code and method.
     *
     * @return for example {@code e_004: LOGIN_PASSWORD_OTP}
     */
    @Override
    public String toString() {
        return code + ": " + method;
    }
}
