package kz.kuzet.register.difference;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_OTP;
import static kz.kuzet.register.difference.Services.service;
import static kz.kuzet.register.difference.Services.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.difference.ServiceChange.Strength;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.ServiceCriteria;
import kz.kuzet.rules.Term;
import org.junit.jupiter.api.Test;

/**
 * Why a method changed: every pair of the criteria table, against the Rules written down here once more as bits, and all sets of
 * differences tried one by one.
 */
final class MethodChangeTest {

    private static final int ALL = 1 << Cause.ALL.size();

    /** The causes that are in force, a bit each in the order of {@link Cause}, as the authors of the Rules would have it. */
    private static AuthenticationMethod method(int bits) {
        if (has(bits, Cause.PERMIT) || has(bits, Cause.COMPOSITE)) {
            return LOGIN_PASSWORD_EDS;
        }
        int total = 1;
        total += has(bits, Cause.of(Criterion.DISCLOSURE_RISK)) ? 1 : 0;
        total += has(bits, Cause.of(Criterion.DATABASE_CHANGE)) ? 2 : 0;
        total += has(bits, Cause.of(Criterion.TERM)) ? 1 : 0;
        total += has(bits, Cause.of(Criterion.FEE)) ? 1 : 0;
        if (total >= 4) {
            return LOGIN_PASSWORD_EDS;
        }
        if (total == 1) {
            return LOGIN_PASSWORD;
        }
        return has(bits, Cause.STRICTER_BY_PROVIDER) ? LOGIN_PASSWORD_EDS : LOGIN_PASSWORD_OTP;
    }

    /** A choice can only stand where the Rules leave one. */
    private static boolean canBe(int bits) {
        return !has(bits, Cause.STRICTER_BY_PROVIDER)
                || method(bits & ~bit(Cause.STRICTER_BY_PROVIDER)) == LOGIN_PASSWORD_OTP;
    }

    private static RegisteredService serviceOf(int bits) {
        ServiceCriteria criteria = new ServiceCriteria(
                has(bits, Cause.of(Criterion.DISCLOSURE_RISK)) ? DisclosureRisk.PRESENT : DisclosureRisk.ABSENT,
                has(bits, Cause.of(Criterion.DATABASE_CHANGE)) ? DatabaseChange.CHANGED : DatabaseChange.UNCHANGED,
                has(bits, Cause.of(Criterion.TERM)) ? new Term(31, TermUnit.MINUTES) : new Term(30, TermUnit.MINUTES),
                has(bits, Cause.of(Criterion.FEE)) ? Fee.CHARGED : Fee.FREE,
                has(bits, Cause.PERMIT),
                has(bits, Cause.COMPOSITE));
        return service("e_1", criteria, has(bits, Cause.STRICTER_BY_PROVIDER));
    }

    @Test
    void everyPair() {
        int compared = 0;
        for (int before = 0; before < ALL; before++) {
            for (int after = 0; after < ALL; after++) {
                if (canBe(before) && canBe(after)) {
                    Optional<MethodChange> found = new ServiceChange(serviceOf(before), serviceOf(after)).method();
                    Optional<MethodChange> expected = expected(before, after);
                    if (!found.equals(expected)) {
                        assertThat(found)
                                .as("%s to %s", serviceOf(before), serviceOf(after))
                                .isEqualTo(expected);
                    }
                    compared++;
                }
            }
        }
        // 64 without a choice, and 7 that leave one.
        assertThat(compared).isEqualTo(71 * 71);
    }

    /** A difference matters if together with some set it leads to the other method, and without it no part of that set does. */
    private static Optional<MethodChange> expected(int before, int after) {
        if (method(before) == method(after)) {
            return Optional.empty();
        }
        Set<Cause> causes = new HashSet<>();
        for (int changed = 0; changed < ALL; changed++) {
            boolean onlyDifferences = (changed & ~(before ^ after)) == 0;
            if (onlyDifferences && leads(before, changed, method(after))) {
                causes.addAll(causes(changed));
            }
            if (onlyDifferences && leads(after, changed, method(before))) {
                causes.addAll(causes(changed));
            }
        }
        return Optional.of(new MethodChange(method(before), method(after), causes));
    }

    private static boolean leads(int from, int changed, AuthenticationMethod to) {
        if (method(from ^ changed) != to) {
            return false;
        }
        for (int smaller = 0; smaller < changed; smaller++) {
            boolean part = (smaller & ~changed) == 0;
            if (part && method(from ^ smaller) == to) {
                return false;
            }
        }
        return true;
    }

    private static List<Cause> causes(int bits) {
        List<Cause> causes = new ArrayList<>();
        for (Cause cause : Cause.ALL) {
            if (has(bits, cause)) {
                causes.add(cause);
            }
        }
        return causes;
    }

    private static boolean has(int bits, Cause cause) {
        return (bits & bit(cause)) != 0;
    }

    private static int bit(Cause cause) {
        return 1 << Cause.ALL.indexOf(cause);
    }

    @Test
    void mirrored() {
        for (int before = 0; before < ALL; before++) {
            for (int after = 0; after < ALL; after++) {
                if (canBe(before) && canBe(after)) {
                    ServiceChange change = new ServiceChange(serviceOf(before), serviceOf(after));
                    ServiceChange mirror = new ServiceChange(serviceOf(after), serviceOf(before));
                    Optional<Set<Cause>> causes = change.method().map(MethodChange::causes);
                    if (!mirror.method().map(MethodChange::causes).equals(causes)) {
                        assertThat(mirror.method().map(MethodChange::causes))
                                .as("%s", change)
                                .isEqualTo(causes);
                    }
                }
            }
        }
    }

    @Test
    void oneCriterion() {
        RegisteredService before = of(DatabaseChange.UNCHANGED, 31, Fee.FREE, false, false);
        RegisteredService after = of(DatabaseChange.UNCHANGED, 31, Fee.CHARGED, false, false);
        assertThat(new ServiceChange(before, after).method())
                .contains(new MethodChange(LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS, Set.of(Cause.of(Criterion.FEE))));
    }

    @Test
    void whatChangesBesideThePermitDoesNotMatter() {
        RegisteredService before = of(DatabaseChange.UNCHANGED, 10, Fee.FREE, false, false);
        RegisteredService after = of(DatabaseChange.UNCHANGED, 10, Fee.CHARGED, true, false);
        assertThat(new ServiceChange(before, after).method().get().causes()).containsExactly(Cause.PERMIT);
    }

    @Test
    void eitherOfTwoOverridesMatters() {
        RegisteredService before = of(DatabaseChange.UNCHANGED, 10, Fee.FREE, false, false);
        RegisteredService after = of(DatabaseChange.UNCHANGED, 10, Fee.FREE, true, true);
        assertThat(new ServiceChange(before, after).method().get().orderedCauses())
                .containsExactly(Cause.PERMIT, Cause.COMPOSITE);
    }

    @Test
    void aTermOfTheSamePointsDoesNotMatter() {
        RegisteredService before = of(DatabaseChange.UNCHANGED, 31, Fee.FREE, false, false);
        RegisteredService after = of(DatabaseChange.UNCHANGED, 45, Fee.CHARGED, false, false);
        assertThat(new ServiceChange(before, after).method().get().causes()).containsExactly(Cause.of(Criterion.FEE));
    }

    /** A register that was changed by hand, or follows another text of the Rules. */
    @Test
    void whatDoesNotFollowFromTheRulesIsNotExplainedByThem() {
        RegisteredService sound = of(DatabaseChange.UNCHANGED, 10, Fee.FREE, false, false);
        RegisteredService charged = of(DatabaseChange.UNCHANGED, 45, Fee.CHARGED, false, false);
        RegisteredService forged = with(charged, "method", LOGIN_PASSWORD);
        assertThat(new ServiceChange(sound, forged).method())
                .contains(new MethodChange(LOGIN_PASSWORD_OTP, LOGIN_PASSWORD, Set.of()));
        assertThat(new ServiceChange(forged, sound).method())
                .contains(new MethodChange(LOGIN_PASSWORD, LOGIN_PASSWORD_OTP, Set.of()));
    }

    private static RegisteredService of(
            DatabaseChange change, int minutes, Fee fee, boolean permit, boolean composite) {
        return service(
                "e_1",
                new ServiceCriteria(
                        DisclosureRisk.PRESENT, change, new Term(minutes, TermUnit.MINUTES), fee, permit, composite),
                false);
    }

    @Test
    void strengthOfTheMethod() {
        RegisteredService password = with(service("e_1"), "method", LOGIN_PASSWORD);
        RegisteredService oneTime = service("e_1");
        RegisteredService signature = with(service("e_1"), "method", LOGIN_PASSWORD_EDS);
        assertThat(Strength.of(password, oneTime)).isEqualTo(Strength.STRONGER);
        assertThat(Strength.of(signature, oneTime)).isEqualTo(Strength.WEAKER);
        assertThat(Strength.of(oneTime, with(oneTime, "result", ServiceResult.CERTIFICATE)))
                .isEqualTo(Strength.SAME);
    }

    /** Over messages login and password alone may be enough: whoever adds them opens an easier way. */
    @Test
    void strengthOfTheEasiestWay() {
        RegisteredService portal = service("e_1");
        Map<String, Object> messages = Map.of(
                "channels", List.of(Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE),
                "messagingMethod", Optional.of(LOGIN_PASSWORD));
        RegisteredService overMessages = with(portal, messages);
        RegisteredService signed = with(portal, "method", LOGIN_PASSWORD_EDS);
        assertThat(Strength.of(portal, overMessages)).isEqualTo(Strength.WEAKER);
        assertThat(Strength.of(overMessages, portal)).isEqualTo(Strength.STRONGER);
        assertThat(Strength.of(with(signed, messages), overMessages)).isEqualTo(Strength.WEAKER);
        assertThat(Strength.of(with(portal, Map.of("channels", List.of(Channel.SHORT_TEXT_MESSAGE))), portal))
                .isEqualTo(Strength.SAME);
    }
}
