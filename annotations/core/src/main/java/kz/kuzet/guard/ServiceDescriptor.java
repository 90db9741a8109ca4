package kz.kuzet.guard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.rules.AlternativeRule;
import kz.kuzet.rules.Classification;

/**
 * What was declared of a service and how it was classified: completed from a {@link ServiceDeclaration}, held by a guard.
 *
 * <p>A descriptor that asks for less than the Rules give cannot be built, so neither can such a guard, whoever wrote it.
 */
public final class ServiceDescriptor {

    private final String endpoint;
    private final DeclaredService declared;
    private final Set<Channel> channels;
    private final AuthenticationMethod method;
    private final Classification classification;

    /** Takes a declaration as its guard enforces it. */
    ServiceDescriptor(String endpoint, DeclaredService declared) {
        this.endpoint = endpoint;
        this.declared = declared;
        this.channels = Collections.unmodifiableSet(EnumSet.copyOf(declared.channels()));
        this.classification = declared.classification().orElseThrow();
        this.method = declared.pinnedMethod().orElseThrow();
        if (!AlternativeRule.acceptable(classification.method()).contains(method)) {
            throw new IllegalArgumentException("service " + code() + " asks for " + method + ", but the Rules give "
                    + classification.method() + " (" + classification.citation() + ")");
        }
    }

    /** {@return what was declared, as the guard enforces it: its method is the one that the guard asks for} */
    public DeclaredService declared() {
        return declared;
    }

    /** {@return the code in the register of public services} */
    public String code() {
        return declared.code();
    }

    /** {@return the full name} */
    public String name() {
        return declared.name();
    }

    /**
     * {@return where the service was declared: the binary name of the class, for a method followed by {@code #} and its name}
     */
    public String endpoint() {
        return endpoint;
    }

    /** {@return what the recipient receives} */
    public ServiceResult result() {
        return declared.result();
    }

    /** {@return the codes of the joined services, unmodifiable; empty where the service is not composite} */
    public List<String> composedOf() {
        return declared.composedOf();
    }

    /** {@return the channels over which the service is offered, unmodifiable} */
    public Set<Channel> channels() {
        return channels;
    }

    /**
     * {@return the method that the guard asks for: the one that the Rules give, or EDS in place of a one-time password
     * (Appendix 1, para 1)}
     */
    public AuthenticationMethod method() {
        return method;
    }

    /** {@return the method that the provider states for messages, where the Rules leave a gap (Appendix 1, para 1)} */
    public Optional<AuthenticationMethod> messagingMethod() {
        return declared.statedMessagingMethod();
    }

    /** {@return the reference to the provider's own risk assessment (para 3(1)); empty where there is none} */
    public String riskAssessment() {
        return declared.riskAssessment();
    }

    /** {@return what the Rules say, with the score and its breakdown} */
    public Classification classification() {
        return classification;
    }

    /** {@return code and method, for example {@code e_004: LOGIN_PASSWORD_OTP}} */
    @Override
    public String toString() {
        return code() + ": " + method;
    }
}
