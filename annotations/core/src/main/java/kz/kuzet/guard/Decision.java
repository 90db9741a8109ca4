package kz.kuzet.guard;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a guard. It holds nothing of the request. Decisions that grant or ask for more are constants of their guard,
 * so that deciding allocates nothing. A decision counts for the request at hand and must not be kept. Only guards create
 * decisions.
 */
public abstract sealed class Decision {

    private final ServiceDescriptor service;
    private final Action action;

    Decision(ServiceDescriptor service, Action action) {
        this.service = service;
        this.action = action;
    }

    /** {@return the service that was asked for} */
    public final ServiceDescriptor service() {
        return service;
    }

    /** {@return what was asked} */
    public final Action action() {
        return action;
    }

    /**
     * Renders the decision for HTTP: status 401 with a challenge (RFC 9470) or 403, with a problem document (RFC 9457).
     *
     * @param request the request that is to be confirmed, or null where there is none
     * @param locale the reader's language; Kazakh and Russian are known, any other gives English
     * @return the answer, or nothing where the decision grants and the service answers
     */
    public abstract Optional<ProblemResponse> problemResponse(@Nullable RequestDigest request, Locale locale);

    /** The request may go on. */
    public static final class Granted extends Decision {

        private final AuthenticationMethod method;

        Granted(ServiceDescriptor service, Action action, AuthenticationMethod method) {
            super(service, action);
            this.method = method;
        }

        /** {@return the method that the recipient has shown, by which the request is granted} */
        public AuthenticationMethod method() {
            return method;
        }

        /**
         * Only a request that was sent with the signature covers components. A request that is still being formed covers
         * nothing.
         */
        boolean covers(ServiceDescriptor component) {
            return action() != Action.PREPARE
                    && method == AuthenticationMethod.LOGIN_PASSWORD_EDS
                    && service().composedOf().contains(component.code());
        }

        @Override
        public Optional<ProblemResponse> problemResponse(@Nullable RequestDigest request, Locale locale) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "granted: " + action() + " " + service().code() + " by " + method;
        }
    }

    /** The recipient has to show more. */
    public static final class StepUpRequired extends Decision {

        private final List<AuthenticationMethod> acceptableMethods;
        private final boolean loginMissing;

        StepUpRequired(
                ServiceDescriptor service,
                Action action,
                List<AuthenticationMethod> acceptableMethods,
                boolean loginMissing) {
            super(service, action);
            this.acceptableMethods = acceptableMethods;
            this.loginMissing = loginMissing;
        }

        /**
         * {@return the methods of which any one suffices: the one that is asked for, then its lawful alternative (Appendix 1,
         * para 1)}
         */
        public List<AuthenticationMethod> acceptableMethods() {
            return acceptableMethods;
        }

        /** {@return whether the recipient still has to log in} */
        public boolean loginMissing() {
            return loginMissing;
        }

        /**
         * {@return all factors that the recipient still has to show for a method}
         *
         * @param method one of {@link #acceptableMethods()}
         * @throws IllegalArgumentException if the method is not acceptable here
         */
        public Set<Factor> missingFactors(AuthenticationMethod method) {
            if (!acceptableMethods.contains(Objects.requireNonNull(method, "method"))) {
                throw new IllegalArgumentException(method + " is not one of " + acceptableMethods);
            }
            Set<Factor> missing = Factor.of(method);
            if (!loginMissing) {
                missing.remove(Factor.LOGIN_PASSWORD);
            }
            return Collections.unmodifiableSet(missing);
        }

        @Override
        public Optional<ProblemResponse> problemResponse(@Nullable RequestDigest request, Locale locale) {
            return Optional.of(ProblemResponse.unauthorized(this, request, locale));
        }

        @Override
        public String toString() {
            List<Set<Factor>> missing =
                    acceptableMethods.stream().map(this::missingFactors).toList();
            return "step-up required: " + action() + " " + service().code() + " by one of " + acceptableMethods
                    + ", missing " + missing;
        }
    }

    /** Nothing that the recipient could still show would help. */
    public static final class Refused extends Decision {

        private final Refusal reason;

        Refused(ServiceDescriptor service, Action action, Refusal reason) {
            super(service, action);
            this.reason = reason;
        }

        /** {@return why} */
        public Refusal reason() {
            return reason;
        }

        @Override
        public Optional<ProblemResponse> problemResponse(@Nullable RequestDigest request, Locale locale) {
            return Optional.of(ProblemResponse.forbidden(this, locale));
        }

        @Override
        public String toString() {
            return "refused: " + action() + " " + service().code() + ", " + reason;
        }
    }
}
