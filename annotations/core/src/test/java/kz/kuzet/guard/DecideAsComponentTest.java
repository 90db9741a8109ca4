package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static kz.kuzet.guard.Samples.compositeGuard;
import static kz.kuzet.guard.Samples.guardOf;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A composite service that was granted covers its components and nothing else (para 2(5)). */
class DecideAsComponentTest {

    private static final Evidence EVERYTHING = Evidence.ofLogin(RECIPIENT, Channel.PORTAL)
            .with(Samples.confirmation(Factor.ONE_TIME_PASSWORD))
            .with(Samples.confirmation(Factor.EDS));

    private static final ServiceGuard COMPOSITE = compositeGuard("composite", "first", "second");

    @ParameterizedTest
    @ValueSource(strings = {"first", "second"})
    void aComponentIsCovered(String code) {
        ServiceGuard component = guardOf(code);
        Decision decision = component.decideAsComponent(sent(COMPOSITE));
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        assertThat(decision.service()).isSameAs(component.service());
        assertThat(decision.action()).isEqualTo(Action.RECEIVE_AS_COMPONENT);
        assertThat(((Decision.Granted) decision).method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD_EDS);
    }

    @ParameterizedTest
    @EnumSource
    void aComponentIsCoveredWhateverItAsksForByItself(AuthenticationMethod method) {
        ServiceGuard component =
                Samples.guard(Samples.serviceScored(method, "first").askingFor(method));
        assertThat(component.decideAsComponent(sent(COMPOSITE))).isInstanceOf(Decision.Granted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"third", "First", "firs", "first ", "composite", "first,second"})
    void nothingElseIsCovered(String code) {
        assertNotCovered(guardOf(code), sent(COMPOSITE));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceThatIsNotCompositeCoversNothing(AuthenticationMethod method) {
        ServiceGuard plain =
                Samples.guard(Samples.serviceScored(method, "plain").askingFor(method));
        assertNotCovered(guardOf("first"), sent(plain));
        assertNotCovered(plain, sent(plain));
    }

    @Test
    void aServiceIsNoComponentOfItself() {
        assertNotCovered(COMPOSITE, sent(COMPOSITE));
    }

    @Test
    void whatIsOnlyPreparedCoversNothing() {
        Decision prepared = COMPOSITE.decideToPrepare(EVERYTHING);
        assertThat(prepared).isInstanceOf(Decision.Granted.class);
        assertNotCovered(guardOf("first"), (Decision.Granted) prepared);
    }

    @Test
    void whatIsOnlyPreparedCoversNothingEvenWithASignature() {
        assertNotCovered(
                guardOf("first"),
                new Decision.Granted(COMPOSITE.service(), Action.PREPARE, AuthenticationMethod.LOGIN_PASSWORD_EDS));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN_PASSWORD_EDS")
    void whatIsNotSignedCoversNothing(AuthenticationMethod method) {
        assertNotCovered(guardOf("first"), new Decision.Granted(COMPOSITE.service(), Action.SEND, method));
    }

    @Test
    void aCompositeInsideACompositeCoversItsOwnComponents() {
        ServiceGuard outer = compositeGuard("outer", "inner", "other");
        ServiceGuard inner = compositeGuard("inner", "leaf", "another");
        Decision innerGranted = inner.decideAsComponent(sent(outer));
        assertThat(innerGranted).isInstanceOf(Decision.Granted.class);
        assertThat(guardOf("leaf").decideAsComponent((Decision.Granted) innerGranted))
                .isInstanceOf(Decision.Granted.class);
        assertNotCovered(guardOf("leaf"), sent(outer));
        assertNotCovered(guardOf("other"), (Decision.Granted) innerGranted);
        assertNotCovered(outer, (Decision.Granted) innerGranted);
    }

    @Test
    void theCompositesOwnDeclarationCountsAndNotItsCode() {
        ServiceGuard sameCode = compositeGuard("composite", "third", "fourth");
        assertNotCovered(guardOf("first"), sent(sameCode));
        assertThat(guardOf("third").decideAsComponent(sent(sameCode))).isInstanceOf(Decision.Granted.class);
    }

    private static Decision.Granted sent(ServiceGuard guard) {
        Decision decision = guard.decide(EVERYTHING, REQUEST);
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return (Decision.Granted) decision;
    }

    private static void assertNotCovered(ServiceGuard component, Decision.Granted granted) {
        assertThat(component.decideAsComponent(granted))
                .asInstanceOf(InstanceOfAssertFactories.type(Decision.Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.service()).isSameAs(component.service());
                    assertThat(refused.action()).isEqualTo(Action.RECEIVE_AS_COMPONENT);
                    assertThat(refused.reason()).isEqualTo(Refusal.NOT_A_COMPONENT);
                });
    }
}
