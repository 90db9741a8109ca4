package kz.kuzet.guard;

import java.util.Objects;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Guards one public service. The processor generates a subclass for each service, which passes constants and nothing else;
 * every decision is written here once. Guards are immutable and may be used by any number of threads.
 *
 * <p>No method throws on missing input: it refuses. Exceptions of a {@link DecisionListener} do pass through, so that nothing
 * is granted that could not be recorded.
 */
public abstract class ServiceGuard {

    private final ServiceDescriptor service;
    private final Requirements requirements;
    private final Decision grantedAsComponent;
    private final Decision notAComponent;

    /**
     * Takes what was declared.
     *
     * @param service the service to guard
     */
    protected ServiceGuard(ServiceDescriptor service) {
        this.service = Objects.requireNonNull(service, "service");
        requirements = new Requirements(service);
        grantedAsComponent =
                new Decision.Granted(service, Action.RECEIVE_AS_COMPONENT, AuthenticationMethod.LOGIN_PASSWORD_EDS);
        notAComponent = new Decision.Refused(service, Action.RECEIVE_AS_COMPONENT, Refusal.NOT_A_COMPONENT);
    }

    /** {@return what was declared of the service and how it was classified} */
    public final ServiceDescriptor service() {
        return service;
    }

    /**
     * Decides whether a formed request may be sent (Appendix 1, para 1).
     *
     * @param evidence what the recipient has shown; null is refused
     * @param request the digest of the formed request; null is refused. Where no confirmation is asked for any digest will
     *     do, but there has to be one
     * @return granted, step-up required, or refused
     */
    public final Decision decide(@Nullable Evidence evidence, @Nullable RequestDigest request) {
        return decide(evidence, request, null);
    }

    /**
     * Decides as {@link #decide(Evidence, RequestDigest)} does, for one of several applications.
     *
     * @param evidence what the recipient has shown; null is refused
     * @param request the digest of the formed request; null is refused
     * @param audience the listeners of the application; null where that is not known
     * @return granted, step-up required, or refused
     */
    public final Decision decide(
            @Nullable Evidence evidence, @Nullable RequestDigest request, @Nullable DecisionAudience audience) {
        return DecisionAudit.publish(judge(evidence, request), this, evidence, request, audience);
    }

    /**
     * Decides whether the service may be selected and its request formed: login and password suffice (Appendix 1, para 1).
     *
     * @param evidence what the recipient has shown; null is refused
     * @return granted, step-up required, or refused
     */
    public final Decision decideToPrepare(@Nullable Evidence evidence) {
        return decideToPrepare(evidence, null);
    }

    /**
     * Decides as {@link #decideToPrepare(Evidence)} does, for one of several applications.
     *
     * @param evidence what the recipient has shown; null is refused
     * @param audience the listeners of the application; null where that is not known
     * @return granted, step-up required, or refused
     */
    public final Decision decideToPrepare(@Nullable Evidence evidence, @Nullable DecisionAudience audience) {
        return DecisionAudit.publish(judgePreparation(evidence), this, evidence, null, audience);
    }

    /**
     * Decides whether the service may be provided as part of a composite service (para 2(5)): one signature covers the
     * components of a composite service, and nothing else.
     *
     * @param composite what the composite's guard said when its request was sent; null is refused
     * @return granted or refused
     */
    public final Decision decideAsComponent(Decision.@Nullable Granted composite) {
        boolean covered = composite != null && composite.covers(service);
        return DecisionAudit.publish(covered ? grantedAsComponent : notAComponent, this, null, null, null);
    }

    /**
     * {@return whether a recipient has to confirm the request, so that it has to be digested: not where login and password suffice, nor
     * where the service is not provided}
     *
     * @param channel over which the request came
     */
    public final boolean asksForConfirmation(Channel channel) {
        Requirement requirement = requirements.over(channel);
        return requirement != null && !requirement.asks(AuthenticationMethod.LOGIN_PASSWORD);
    }

    /** {@return whether a request may have to be confirmed: a confirmation is asked for over some channel} */
    public final boolean asksForConfirmation() {
        return service.channels().stream().anyMatch(this::asksForConfirmation);
    }

    private Decision judge(@Nullable Evidence evidence, @Nullable RequestDigest request) {
        if (evidence == null) {
            return new Decision.Refused(service, Action.SEND, Refusal.NO_EVIDENCE);
        }
        if (request == null) {
            return new Decision.Refused(service, Action.SEND, Refusal.NO_REQUEST);
        }
        Requirement requirement = requirements.over(evidence.channel());
        return requirement == null ? undeclared(Action.SEND) : requirement.judge(evidence, request);
    }

    private Decision judgePreparation(@Nullable Evidence evidence) {
        if (evidence == null) {
            return new Decision.Refused(service, Action.PREPARE, Refusal.NO_EVIDENCE);
        }
        Requirement requirement = requirements.over(evidence.channel());
        return requirement == null ? undeclared(Action.PREPARE) : requirement.judgePreparation(evidence);
    }

    private Decision undeclared(Action action) {
        return new Decision.Refused(service, action, Refusal.CHANNEL_NOT_DECLARED);
    }

    /** {@return code and method, for example {@code guard of e_004: LOGIN_PASSWORD_OTP}} */
    @Override
    public final String toString() {
        return "guard of " + service;
    }
}
