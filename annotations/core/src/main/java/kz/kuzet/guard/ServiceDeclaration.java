package kz.kuzet.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.rules.ServiceCriteria;

/**
 * A declaration of a service, written as code: the form in which a generated guard states its constants. The four criteria
 * follow one by one, so that none can be forgotten. Attributes with a default can be added after them. {@link #askingFor}
 * completes the declaration.
 */
public final class ServiceDeclaration {

    private final String endpoint;
    private final DeclaredService.Builder declared;

    private ServiceDeclaration(String endpoint, DeclaredService.Builder declared) {
        this.endpoint = endpoint;
        this.declared = declared;
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
        return endpoint -> {
            Objects.requireNonNull(endpoint, "endpoint");
            return ServiceCriteria.steps(criteria -> new ServiceDeclaration(
                    endpoint,
                    new DeclaredService.Builder()
                            .set(ServiceAttribute.CODE, code)
                            .set(ServiceAttribute.NAME, name)
                            .set(criteria)));
        };
    }

    /**
     * States what the recipient receives; {@link ServiceResult#OTHER} if this is not called.
     *
     * @param kind the kind of result
     * @return this
     */
    public ServiceDeclaration result(ServiceResult kind) {
        return set(ServiceAttribute.RESULT, kind);
    }

    /**
     * States the codes of the joined services; none if this is not called.
     *
     * @param codes the codes
     * @return this
     */
    public ServiceDeclaration composedOf(String... codes) {
        return set(ServiceAttribute.COMPOSED_OF, List.of(codes));
    }

    /**
     * States the channels; portal and mobile application if this is not called.
     *
     * @param offered at least one
     * @return this
     * @throws IllegalArgumentException if there is none
     */
    public ServiceDeclaration channels(Channel... offered) {
        return set(ServiceAttribute.CHANNELS, List.copyOf(EnumSet.copyOf(List.of(offered))));
    }

    /**
     * States the method for messages; none if this is not called.
     *
     * @param stated the method
     * @return this
     */
    public ServiceDeclaration messagingMethod(AuthenticationMethod stated) {
        return set(ServiceAttribute.MESSAGING_METHOD, List.of(stated));
    }

    /**
     * States where the provider's risk assessment is found; nowhere if this is not called.
     *
     * @param reference any text
     * @return this
     */
    public ServiceDeclaration riskAssessment(String reference) {
        return set(ServiceAttribute.RISK_ASSESSMENT, reference);
    }

    /**
     * Completes the declaration.
     *
     * @param method the method that the guard asks for
     * @return the descriptor
     * @throws IllegalArgumentException if the Rules give another method, EDS in place of a one-time password excepted
     */
    public ServiceDescriptor askingFor(AuthenticationMethod method) {
        return new ServiceDescriptor(
                endpoint, declared.set(ServiceAttribute.METHOD, List.of(method)).build());
    }

    private <T> ServiceDeclaration set(ServiceAttribute<T> attribute, T value) {
        declared.set(attribute, value);
        return this;
    }

    /** Where the service was declared. */
    @FunctionalInterface
    public interface EndpointStep {
        /**
         * States the place of the declaration.
         *
         * @param endpoint the binary name of the class, for a method followed by {@code #} and its name
         * @return the first criterion
         */
        ServiceCriteria.DisclosureRiskStep<ServiceDeclaration> providedBy(String endpoint);
    }
}
