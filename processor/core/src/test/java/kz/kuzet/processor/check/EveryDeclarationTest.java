package kz.kuzet.processor.check;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_OTP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every combination of criteria, result, composition, channels and stated methods, against Appendices 1 and 2 written down here
 * once more: exactly the problems that follow, and no others.
 */
final class EveryDeclarationTest {

    private static final List<List<AuthenticationMethod>> PINNED = List.of(
            List.of(),
            List.of(LOGIN_PASSWORD),
            List.of(LOGIN_PASSWORD_OTP),
            List.of(LOGIN_PASSWORD_EDS),
            List.of(LOGIN_PASSWORD, LOGIN_PASSWORD_EDS));
    private static final List<List<AuthenticationMethod>> STATED =
            List.of(List.of(), List.of(LOGIN_PASSWORD), List.of(LOGIN_PASSWORD_OTP), List.of(LOGIN_PASSWORD_EDS));

    /** Minutes, and what Appendix 2 gives for them. */
    private enum Term {
        INSTANT(1, TermUnit.MINUTES, 0),
        ALMOST(29, TermUnit.MINUTES, 0),
        EXACTLY(30, TermUnit.MINUTES, 0),
        MORE(31, TermUnit.MINUTES, 1),
        DAYS(5, TermUnit.WORKING_DAYS, 1);

        final int amount;
        final TermUnit unit;
        final int points;

        Term(int amount, TermUnit unit, int points) {
            this.amount = amount;
            this.unit = unit;
            this.points = points;
        }
    }

    private record Declared(
            DisclosureRisk risk,
            DatabaseChange change,
            Term term,
            Fee fee,
            ServiceResult result,
            boolean composite,
            List<Channel> channels,
            List<AuthenticationMethod> pinned,
            List<AuthenticationMethod> stated) {

        ServiceBuilder service() {
            return ServiceBuilder.service()
                    .risk(risk)
                    .change(change)
                    .term(term.amount, term.unit)
                    .fee(fee)
                    .result(result)
                    .composedOf(composite ? new String[] {"a", "b"} : new String[0])
                    .channels(channels.toArray(new Channel[0]))
                    .method(pinned.toArray(new AuthenticationMethod[0]))
                    .messagingMethod(stated.toArray(new AuthenticationMethod[0]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void exactlyWhatFollows(Term term) {
        int checked = 0;
        for (DisclosureRisk risk : DisclosureRisk.values()) {
            for (DatabaseChange change : DatabaseChange.values()) {
                for (Fee fee : Fee.values()) {
                    checked += check(risk, change, term, fee);
                }
            }
        }
        assertThat(checked).isEqualTo(2 * 2 * 2 * 3 * 2 * 16 * 5 * 4);
    }

    private static int check(DisclosureRisk risk, DatabaseChange change, Term term, Fee fee) {
        int checked = 0;
        for (ServiceResult result : ServiceResult.values()) {
            for (boolean composite : new boolean[] {false, true}) {
                for (List<Channel> channels : subsetsOfChannels()) {
                    for (List<AuthenticationMethod> pinned : PINNED) {
                        for (List<AuthenticationMethod> stated : STATED) {
                            check(new Declared(risk, change, term, fee, result, composite, channels, pinned, stated));
                            checked++;
                        }
                    }
                }
            }
        }
        return checked;
    }

    private static void check(Declared declared) {
        List<Integer> found = Checks.run(Found.of(List.of(declared.service().build()), Set.of())).stream()
                .map(finding ->
                        Integer.valueOf(finding.message().problem().name().substring("KUZET".length())))
                .sorted()
                .toList();
        if (!found.equals(expected(declared))) {
            assertThat(found).as("%s", declared).isEqualTo(expected(declared));
        }
    }

    private static List<Integer> expected(Declared declared) {
        List<Integer> codes = new ArrayList<>();
        if (declared.pinned.size() > 1) {
            codes.add(105);
        }
        if (declared.channels.isEmpty()) {
            codes.add(106);
        }
        if (declared.composite) {
            // Neither component is declared.
            codes.addAll(List.of(109, 109));
        }

        AuthenticationMethod given = given(declared);
        AuthenticationMethod asked = given;
        if (declared.pinned.size() == 1) {
            AuthenticationMethod pinned = declared.pinned.get(0);
            boolean alternative = given == LOGIN_PASSWORD_OTP && pinned == LOGIN_PASSWORD_EDS;
            if (pinned == given || alternative) {
                asked = pinned;
            } else if (declared.result == ServiceResult.PERMIT) {
                codes.add(201);
            } else if (declared.composite) {
                codes.add(202);
            } else if (pinned == LOGIN_PASSWORD || given == LOGIN_PASSWORD_EDS) {
                codes.add(203);
            } else {
                codes.add(204);
            }
        }

        if (declared.result == ServiceResult.CERTIFICATE && declared.change == DatabaseChange.CHANGED) {
            codes.add(205);
        }
        boolean overMessages = declared.channels.contains(Channel.INSTANT_MESSAGE)
                || declared.channels.contains(Channel.SHORT_TEXT_MESSAGE);
        if (overMessages && asked == LOGIN_PASSWORD_OTP && declared.stated.isEmpty()) {
            codes.add(206);
        }
        if (overMessages && asked == LOGIN_PASSWORD_EDS) {
            codes.add(207);
        }
        boolean lawfullyStated =
                overMessages && asked == LOGIN_PASSWORD_OTP && declared.stated.contains(LOGIN_PASSWORD);
        if (!declared.stated.isEmpty() && !lawfullyStated) {
            codes.add(208);
        }
        if (declared.term == Term.EXACTLY) {
            codes.add(211);
        }
        return codes;
    }

    private static AuthenticationMethod given(Declared declared) {
        if (declared.result == ServiceResult.PERMIT || declared.composite) {
            return LOGIN_PASSWORD_EDS;
        }
        int total = declared.term.points;
        total += declared.risk == DisclosureRisk.PRESENT ? 2 : 1;
        total += declared.change == DatabaseChange.CHANGED ? 2 : 0;
        total += declared.fee == Fee.CHARGED ? 1 : 0;
        return List.of(
                        LOGIN_PASSWORD,
                        LOGIN_PASSWORD,
                        LOGIN_PASSWORD_OTP,
                        LOGIN_PASSWORD_OTP,
                        LOGIN_PASSWORD_EDS,
                        LOGIN_PASSWORD_EDS,
                        LOGIN_PASSWORD_EDS)
                .get(total);
    }

    private static List<List<Channel>> subsetsOfChannels() {
        List<List<Channel>> subsets = new ArrayList<>(List.of(List.of()));
        for (Channel channel : Channel.values()) {
            for (List<Channel> smaller : List.copyOf(subsets)) {
                List<Channel> larger = new ArrayList<>(smaller);
                larger.add(channel);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
