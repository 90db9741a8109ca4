package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a guard is not given, it refuses, and throws nothing. */
class MissingInputTest {

    @ParameterizedTest
    @EnumSource
    void withoutEvidenceNothingIsSent(AuthenticationMethod method) {
        ServiceGuard guard = Samples.guardAskingFor(method);
        assertRefused(guard, guard.decide(null, REQUEST), Action.SEND, Refusal.NO_EVIDENCE);
        assertRefused(guard, guard.decide(null, null), Action.SEND, Refusal.NO_EVIDENCE);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNoRecipientIsNotToldToLogIn(AuthenticationMethod method) {
        ServiceGuard guard = Samples.guardAskingFor(method);
        Evidence evidence = Evidence.ofNoRecipient(Channel.PORTAL);
        assertThat(evidence.recipient()).isEmpty();
        assertThat(evidence).hasToString("Evidence[PORTAL, no recipient, []]");
        for (Evidence shown : new Evidence[] {evidence, evidence.with(Samples.confirmation(Factor.EDS))}) {
            assertRefused(guard, guard.decide(shown, REQUEST), Action.SEND, Refusal.NOT_A_RECIPIENT);
            assertRefused(guard, guard.decideToPrepare(shown), Action.PREPARE, Refusal.NOT_A_RECIPIENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutARequestNothingIsSent(AuthenticationMethod method) {
        ServiceGuard guard = Samples.guardAskingFor(method);
        Evidence evidence = Evidence.ofLogin(RECIPIENT, Channel.PORTAL)
                .with(Samples.confirmation(Factor.ONE_TIME_PASSWORD))
                .with(Samples.confirmation(Factor.EDS));
        assertRefused(guard, guard.decide(evidence, null), Action.SEND, Refusal.NO_REQUEST);
    }

    @ParameterizedTest
    @EnumSource
    void withoutEvidenceNothingIsPrepared(AuthenticationMethod method) {
        ServiceGuard guard = Samples.guardAskingFor(method);
        assertRefused(guard, guard.decideToPrepare(null), Action.PREPARE, Refusal.NO_EVIDENCE);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAGrantedCompositeNothingIsReceivedAsAComponent(AuthenticationMethod method) {
        ServiceGuard guard = Samples.guardAskingFor(method);
        assertRefused(guard, guard.decideAsComponent(null), Action.RECEIVE_AS_COMPONENT, Refusal.NOT_A_COMPONENT);
    }

    private static void assertRefused(ServiceGuard guard, Decision decision, Action action, Refusal reason) {
        assertThat(decision)
                .asInstanceOf(InstanceOfAssertFactories.type(Decision.Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.service()).isSameAs(guard.service());
                    assertThat(refused.action()).isEqualTo(action);
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused).hasToString("refused: " + action + " code, " + reason);
                });
    }
}
