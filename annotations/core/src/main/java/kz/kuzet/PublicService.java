package kz.kuzet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that an endpoint provides a public service, and what the Rules ask about that service.
 *
 * <p>On a class or interface, all its handlers belong to the service; on a method, that handler alone does. Handlers that a
 * subtype inherits or overrides stay handlers of the service; those that it adds do not belong to it. From the declaration the
 * processor computes the authentication method, refuses what contradicts the Rules, and generates the guard.
 *
 * <p>Where several statements concern a handler, one on a method, its own or inherited, counts before any on a type, and the
 * nearest to the endpoint before those above it. None takes the place of one that asks for more (problem 307), unless it stands on
 * the very method that is called.
 *
 * <p>The four criteria have no defaults: a forgotten criterion must not compile.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PublicService {

    /**
     * {@return the code of the service in the register of public services, for example {@code "e_004"}} It is not blank and holds no control
     * characters; no other format is demanded (problem 101).
     */
    String code();

    /** {@return the full name of the service, in any language} It is not blank and holds no control characters (problem 102). */
    String name();

    /**
     * {@return the risk of damage to the recipient or the provider from disclosure of personal data, as the provider itself assesses
     * it (para 3(1), para 5(1))}
     */
    DisclosureRisk disclosureRisk();

    /** {@return whether providing the service changes information in the provider's database (para 3(2), para 5(2))} */
    DatabaseChange databaseChange();

    /**
     * {@return the time from the application to the result (para 3(3), para 5(3)), in {@link #termUnit()}} It is positive (problem 103).
     * Where the term has branches, the longest is declared.
     */
    int term();

    /** {@return the unit in which {@link #term()} is counted} */
    TermUnit termUnit();

    /** {@return whether the recipient pays for the service (para 3(4), para 5(4))} */
    Fee fee();

    /** {@return what the recipient receives} A permit always takes the electronic digital signature (Appendix 1, para 2). */
    ServiceResult result() default ServiceResult.OTHER;

    /**
     * {@return the codes of the services that a composite service joins (para 2(5)): two or more, or none where the service is not
     * composite (problem 108)} A composite service always takes the electronic digital signature (Appendix 1, para 2).
     */
    String[] composedOf() default {};

    /** {@return the channels over which the service is offered: at least one, none twice (problem 106)} */
    Channel[] channels() default {Channel.PORTAL, Channel.MOBILE_APPLICATION};

    /**
     * The authentication method that the author believes the Rules give. The build fails unless they do. One difference
     * is lawful and kept: {@link AuthenticationMethod#LOGIN_PASSWORD_EDS} where the Rules give
     * {@link AuthenticationMethod#LOGIN_PASSWORD_OTP} (Appendix 1, para 1); the guard then asks for the signature alone.
     *
     * @return at most one method (problem 105)
     */
    AuthenticationMethod[] method() default {};

    /**
     * The authentication method over {@link Channel#INSTANT_MESSAGE} and {@link Channel#SHORT_TEXT_MESSAGE}, demanded
     * exactly where the service asks for a one-time password elsewhere: over messages none is applied, and the Rules name
     * no replacement (Appendix 1, para 1).
     *
     * @return at most one method; only {@link AuthenticationMethod#LOGIN_PASSWORD} can be carried by messages (problems
     *     105, 206, 208)
     */
    AuthenticationMethod[] messagingMethod() default {};

    /**
     * {@return the reference to the provider's own assessment of the disclosure risk (para 3(1)), such as the number of a document; empty
     * where there is none}
     */
    String riskAssessment() default "";
}
