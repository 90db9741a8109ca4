package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import org.junit.jupiter.api.Test;

/** A guard that was generated from another declaration guards nothing. */
class GuardDriftTest {

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Declared {
        void send() {}
    }

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE},
            messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
    static class ByMessages {
        void send() {}
    }

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            method = AuthenticationMethod.LOGIN_PASSWORD_EDS)
    static class Pinned {
        void send() {}
    }

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE,
            method = AuthenticationMethod.LOGIN_PASSWORD_EDS)
    static class PinnedInVain {
        void send() {}
    }

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 0,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Unreadable {
        void send() {}
    }

    private static final AuthenticationMethod LOGIN = AuthenticationMethod.LOGIN_PASSWORD;
    private static final AuthenticationMethod OTP = AuthenticationMethod.LOGIN_PASSWORD_OTP;
    private static final AuthenticationMethod EDS = AuthenticationMethod.LOGIN_PASSWORD_EDS;

    @Test
    void theSameDeclarationIsNotStale() {
        fresh(Declared.class, Guards.of("a", Declared.class.getName()));
        fresh(Declared.class, guard(Declared.class, it -> it.riskAssessment("No. 1"), LOGIN));
    }

    @Test
    void anotherCode() {
        stale(Declared.class, Guards.of("b", Declared.class.getName()), "code is a, in the guard b");
    }

    @Test
    void anotherCriterion() {
        stale(
                Declared.class,
                criteria(DisclosureRisk.PRESENT, DatabaseChange.UNCHANGED, 10, TermUnit.MINUTES, Fee.FREE, OTP),
                "disclosureRisk is ABSENT, in the guard PRESENT; method is LOGIN_PASSWORD, in the guard"
                        + " LOGIN_PASSWORD_OTP");
        stale(
                Declared.class,
                criteria(DisclosureRisk.ABSENT, DatabaseChange.CHANGED, 10, TermUnit.MINUTES, Fee.FREE, OTP),
                "databaseChange is UNCHANGED, in the guard CHANGED; method is LOGIN_PASSWORD, in the guard"
                        + " LOGIN_PASSWORD_OTP");
        stale(
                Declared.class,
                criteria(DisclosureRisk.ABSENT, DatabaseChange.UNCHANGED, 11, TermUnit.MINUTES, Fee.FREE, LOGIN),
                "term is 10, in the guard 11");
        stale(
                Declared.class,
                criteria(DisclosureRisk.ABSENT, DatabaseChange.UNCHANGED, 10, TermUnit.HOURS, Fee.FREE, OTP),
                "termUnit is MINUTES, in the guard HOURS; method is"
                        + " LOGIN_PASSWORD, in the guard LOGIN_PASSWORD_OTP");
        stale(
                Declared.class,
                criteria(DisclosureRisk.ABSENT, DatabaseChange.UNCHANGED, 10, TermUnit.MINUTES, Fee.CHARGED, OTP),
                "fee is FREE, in the guard CHARGED; method is LOGIN_PASSWORD, in the guard LOGIN_PASSWORD_OTP");
    }

    @Test
    void anotherResult() {
        stale(
                Declared.class,
                guard(Declared.class, it -> it.result(ServiceResult.CERTIFICATE), LOGIN),
                "result is OTHER, in the guard CERTIFICATE");
        stale(
                Declared.class,
                guard(Declared.class, it -> it.result(ServiceResult.PERMIT), EDS),
                "result is OTHER, in the guard PERMIT; method is LOGIN_PASSWORD, in the guard LOGIN_PASSWORD_EDS");
    }

    @Test
    void otherComponents() {
        stale(
                Declared.class,
                guard(Declared.class, it -> it.composedOf("b", "c"), EDS),
                "composedOf is [], in the guard [b, c]; method is LOGIN_PASSWORD, in the guard LOGIN_PASSWORD_EDS");
    }

    @Test
    void otherChannels() {
        stale(
                Declared.class,
                guard(Declared.class, it -> it.channels(Channel.PORTAL), LOGIN),
                "channels is [PORTAL, MOBILE_APPLICATION], in the guard [PORTAL]");
    }

    @Test
    void aMessagingMethodMayBeMissingButNotAdded() {
        UnaryOperator<ServiceDeclaration> byMessages = it -> it.channels(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE);
        fresh(
                ByMessages.class,
                present(ByMessages.class, it -> byMessages.apply(it).messagingMethod(LOGIN), OTP));
        fresh(ByMessages.class, present(ByMessages.class, byMessages, OTP));
        stale(
                Pinned.class,
                present(Pinned.class, it -> it.messagingMethod(LOGIN), EDS),
                "messagingMethod is [], in the guard [LOGIN_PASSWORD]");
    }

    @Test
    void theSignatureInPlaceOfAOneTimePasswordIsKept() {
        fresh(Pinned.class, present(Pinned.class, UnaryOperator.identity(), EDS));
        stale(
                Pinned.class,
                present(Pinned.class, UnaryOperator.identity(), OTP),
                "method is LOGIN_PASSWORD_EDS, in the guard LOGIN_PASSWORD_OTP");
    }

    /** Where option kuzet.warn lets it pass, the guard enforces the Rules all the same. */
    @Test
    void aMethodThatTheRulesDoNotGiveCountsForNothing() {
        fresh(PinnedInVain.class, Guards.of("a", PinnedInVain.class.getName()));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        stale(
                Unreadable.class,
                Guards.of("a", Unreadable.class.getName()),
                "the annotation cannot be read (java.lang.IllegalArgumentException: a term is positive, not 0)");
    }

    private static ServiceGuard guard(
            Class<?> endpoint, UnaryOperator<ServiceDeclaration> change, AuthenticationMethod method) {
        return Guards.of(change.apply(Guards.declaration("a", endpoint.getName())), method);
    }

    private static ServiceGuard present(
            Class<?> endpoint, UnaryOperator<ServiceDeclaration> change, AuthenticationMethod method) {
        return Guards.of(
                change.apply(ServiceDeclaration.of("a", "-")
                        .providedBy(endpoint.getName())
                        .disclosureRisk(DisclosureRisk.PRESENT)
                        .databaseChange(DatabaseChange.UNCHANGED)
                        .term(10, TermUnit.MINUTES)
                        .fee(Fee.FREE)),
                method);
    }

    private static ServiceGuard criteria(
            DisclosureRisk risk, DatabaseChange change, int term, TermUnit unit, Fee fee, AuthenticationMethod method) {
        return Guards.of(
                ServiceDeclaration.of("a", "-")
                        .providedBy(Declared.class.getName())
                        .disclosureRisk(risk)
                        .databaseChange(change)
                        .term(term, unit)
                        .fee(fee),
                method);
    }

    private static void fresh(Class<?> endpoint, ServiceGuard guard) {
        assertThat(role(endpoint, guard)).isEqualTo(new Sends(guard));
    }

    private static void stale(Class<?> endpoint, ServiceGuard guard, String differences) {
        assertThat(role(endpoint, guard))
                .isEqualTo(new Unclassified(endpoint.getName() + " was declared anew after its guard was generated: "
                        + differences + ". Compile it again with the processor."));
    }

    private static HandlerRole role(Class<?> endpoint, ServiceGuard guard) {
        try {
            Method send = endpoint.getDeclaredMethod("send");
            HandlerRoles roles = new HandlerRoles(ServiceGuards.of(List.of(guard)));
            HandlerRole role = roles.of(endpoint, send);
            assertThat(roles.doubt(endpoint, send).isPresent()).isEqualTo(role instanceof Unclassified);
            return role;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
