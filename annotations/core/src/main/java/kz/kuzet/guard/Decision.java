package kz.kuzet.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import org.jspecify.annotations.Nullable;

/**
 * What a guard says. A decision holds nothing of the request, and those that grant or ask for more are constants of their
 * guard, so that deciding allocates nothing. It counts for the request at hand and is not to be kept.
 */
public sealed interface Decision {

    /** {@return the service that was asked for} */
    ServiceDescriptor service();

    /** {@return what was asked} */
    Action action();

    /**
     * Renders the decision for HTTP: status 401 with a challenge (RFC 9470) or 403, with a problem document (RFC 9457).
     *
     * @param request the request that is to be confirmed, or null where there is none
     * @param locale the reader's language; Kazakh and Russian are known, any other gives English
     * @return the answer, or nothing where the decision grants and the service answers
     */
    Optional<ProblemResponse> problemResponse(@Nullable RequestDigest request, Locale locale);

    /** The request may go on. Only guards create this. */
    final class Granted implements Decision {

        private final ServiceDescriptor service;
        private final Action action;
        private final AuthenticationMethod method;

        Granted(ServiceDescriptor service, Action action, AuthenticationMethod method) {
            this.service = service;
            this.action = action;
            this.method = method;
        }

        @Override
        public ServiceDescriptor service() {
            return service;
        }

        @Override
        public Action action() {
            return action;
        }

        /**
         * Returns what the recipient has shown.
         *
         * @return the method by which the request is granted
         */
        public AuthenticationMethod method() {
            return method;
        }

        /** Only what was sent with the signature covers components; a request that is still being formed covers nothing. */
        boolean covers(ServiceDescriptor component) {
            return action != Action.PREPARE
                    && method == AuthenticationMethod.LOGIN_PASSWORD_EDS
                    && service.composedOf().contains(component.code());
        }

        @Override
        public Optional<ProblemResponse> problemResponse(@Nullable RequestDigest request, Locale locale) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "granted: " + action + " " + service.code() + " by " + method;
        }
    }

    /** The recipient has to show more. Only guards create this. */
    final class StepUpRequired implements Decision {

        private final ServiceDescriptor service;
        private final Action action;
        private final List<AuthenticationMethod> acceptableMethods;
        private final boolean loginMissing;

        StepUpRequired(
                ServiceDescriptor service,
                Action action,
                List<AuthenticationMethod> acceptableMethods,
                boolean loginMissing) {
            this.service = service;
            this.action = action;
            this.acceptableMethods = acceptableMethods;
            this.loginMissing = loginMissing;
        }

        @Override
        public ServiceDescriptor service() {
            return service;
        }

        @Override
        public Action action() {
            return action;
        }

        /**
         * Returns the methods of which any one suffices.
         *
         * @return the one that is asked for, then its lawful alternative (Appendix 1, para 1)
         */
        public List<AuthenticationMethod> acceptableMethods() {
            return acceptableMethods;
        }

        /**
         * Tells whether the recipient still has to log in.
         *
         * @return true if login and password have not been shown
         */
        public boolean loginMissing() {
            return loginMissing;
        }

        /**
         * Returns what the recipient still has to show.
         *
         * @param method one of {@link #acceptableMethods()}
         * @return all factors that are missing for it
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
            List<Set<Factor>> missing = new ArrayList<>();
            acceptableMethods.forEach(method -> missing.add(missingFactors(method)));
            return "step-up required: " + action + " " + service.code() + " by one of " + acceptableMethods
                    + ", missing " + missing;
        }
    }

    /** Nothing that the recipient could still show would help. Only guards create this. */
    final class Refused implements Decision {

        private final ServiceDescriptor service;
        private final Action action;
        private final Refusal reason;

        Refused(ServiceDescriptor service, Action action, Refusal reason) {
            this.service = service;
            this.action = action;
            this.reason = reason;
        }

        @Override
        public ServiceDescriptor service() {
            return service;
        }

        @Override
        public Action action() {
            return action;
        }

        /**
         * Returns why.
         *
         * @return the reason
         */
        public Refusal reason() {
            return reason;
        }

        @Override
        public Optional<ProblemResponse> problemResponse(@Nullable RequestDigest request, Locale locale) {
            return Optional.of(ProblemResponse.forbidden(this, locale));
        }

        @Override
        public String toString() {
            return "refused: " + action + " " + service.code() + ", " + reason;
        }
    }
}
