package kz.kuzet.guard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;

/**
 * What a developer has declared of a service, written as code: the form in which a generated guard states its constants. The
 * four criteria follow one by one, so that none can be forgotten; what has a default can be added after them; {@link
 * #askingFor} completes the declaration.
 */
public final class ServiceDeclaration {

    final String code;
    final String name;
    final String endpoint;
    final DisclosureRisk risk;
    final DatabaseChange change;
    final Term term;
    final Fee fee;
    ServiceResult result = ServiceResult.OTHER;
    List<String> composedOf = List.of();
    Set<Channel> channels = EnumSet.of(Channel.PORTAL, Channel.MOBILE_APPLICATION);
    Optional<AuthenticationMethod> messagingMethod = Optional.empty();
    String riskAssessment = "";

    ServiceDeclaration(
            String code, String name, String endpoint, DisclosureRisk risk, DatabaseChange change, Term term, Fee fee) {
        this.code = code;
        this.name = name;
        this.endpoint = endpoint;
        this.risk = risk;
        this.change = change;
        this.term = term;
        this.fee = fee;
    }

    /**
     * Begins a declaration.
     *
     * @param code code in the register of public services
     * @param name full name
     * @return the first step; the criteria follow one by one
     */
    public static EndpointStep of(String code, String name) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        return new ServiceDeclarationSteps(code, name);
    }

    /**
     * States what the recipient receives; {@link ServiceResult#OTHER} if this is not called.
     *
     * @param kind the kind of result
     * @return this
     */
    public ServiceDeclaration result(ServiceResult kind) {
        result = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * States the codes of the joined services; none if this is not called.
     *
     * @param codes the codes
     * @return this
     */
    public ServiceDeclaration composedOf(String... codes) {
        composedOf = List.of(codes);
        return this;
    }

    /**
     * States the channels; portal and mobile application if this is not called.
     *
     * @param offered at least one
     * @return this
     * @throws IllegalArgumentException if there is none
     */
    public ServiceDeclaration channels(Channel... offered) {
        channels = EnumSet.copyOf(Arrays.asList(offered));
        return this;
    }

    /**
     * States the method for messages; none if this is not called.
     *
     * @param stated the method
     * @return this
     */
    public ServiceDeclaration messagingMethod(AuthenticationMethod stated) {
        messagingMethod = Optional.of(stated);
        return this;
    }

    /**
     * States where the provider's risk assessment is found; nowhere if this is not called.
     *
     * @param reference any text
     * @return this
     */
    public ServiceDeclaration riskAssessment(String reference) {
        riskAssessment = Objects.requireNonNull(reference, "reference");
        return this;
    }

    /**
     * Completes the declaration.
     *
     * @param method the method that the guard asks for
     * @return the descriptor
     * @throws IllegalArgumentException if the Rules give another method, EDS in place of a one-time password excepted
     */
    public ServiceDescriptor askingFor(AuthenticationMethod method) {
        return new ServiceDescriptor(this, method);
    }

    ServiceCriteria criteria() {
        return new ServiceCriteria(risk, change, term, fee, result == ServiceResult.PERMIT, !composedOf.isEmpty());
    }

    /** Where the service was declared. */
    @FunctionalInterface
    public interface EndpointStep {
        /**
         * States the place of the declaration.
         *
         * @param endpoint the binary name of the class, for a method followed by {@code #} and its name
         * @return the next step
         */
        DisclosureRiskStep providedBy(String endpoint);
    }

    /** First criterion. */
    @FunctionalInterface
    public interface DisclosureRiskStep {
        /**
         * States the risk of disclosure (para 5(1)).
         *
         * @param risk the risk
         * @return the next step
         */
        DatabaseChangeStep disclosureRisk(DisclosureRisk risk);
    }

    /** Second criterion. */
    @FunctionalInterface
    public interface DatabaseChangeStep {
        /**
         * States the effect on the provider's database (para 5(2)).
         *
         * @param change the effect
         * @return the next step
         */
        TermStep databaseChange(DatabaseChange change);
    }

    /** Third criterion. */
    @FunctionalInterface
    public interface TermStep {
        /**
         * States the term (para 5(3)).
         *
         * @param term how many units, positive
         * @param unit the unit
         * @return the next step
         */
        FeeStep term(int term, TermUnit unit);
    }

    /** Fourth criterion. */
    @FunctionalInterface
    public interface FeeStep {
        /**
         * States whether the recipient pays (para 5(4)).
         *
         * @param fee the fee
         * @return the declaration, to which what has a default can be added
         * @throws IllegalArgumentException if the term is not positive
         */
        ServiceDeclaration fee(Fee fee);
    }
}
