package kz.kuzet.processor.check;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_OTP;
import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PinnedMethodCheckTest {

    private static final String PLACE = " at Endpoint PUBLIC_SERVICE method";

    private final PinnedMethodCheck check = new PinnedMethodCheck();

    /** Every total of the Rules against every method: {@code -} where they agree. */
    @ParameterizedTest
    @CsvSource({
        "1, LOGIN_PASSWORD, -", "1, LOGIN_PASSWORD_OTP, STRICT", "1, LOGIN_PASSWORD_EDS, STRICT",
        "2, LOGIN_PASSWORD, WEAK", "2, LOGIN_PASSWORD_OTP, -", "2, LOGIN_PASSWORD_EDS, -",
        "3, LOGIN_PASSWORD, WEAK", "3, LOGIN_PASSWORD_OTP, -", "3, LOGIN_PASSWORD_EDS, -",
        "4, LOGIN_PASSWORD, WEAK", "4, LOGIN_PASSWORD_OTP, WEAK", "4, LOGIN_PASSWORD_EDS, -",
        "5, LOGIN_PASSWORD, WEAK", "5, LOGIN_PASSWORD_OTP, WEAK", "5, LOGIN_PASSWORD_EDS, -",
        "6, LOGIN_PASSWORD, WEAK", "6, LOGIN_PASSWORD_OTP, WEAK", "6, LOGIN_PASSWORD_EDS, -"
    })
    void total(int points, AuthenticationMethod pinned, String verdict) {
        assertThat(Found.by(check, service().points(points).method(pinned)))
                .hasSize(verdict.equals("-") ? 0 : 1)
                .allMatch(found -> found.startsWith("METHOD_TOO_" + verdict + "(" + pinned + ", ")
                        && found.contains(", " + points + ", ")
                        && found.endsWith(PLACE));
    }

    @Test
    void breakdownNamesAttributesInTheOrderOfTheRules() {
        assertThat(Found.by(
                        check,
                        service()
                                .risk(DisclosureRisk.ABSENT)
                                .change(DatabaseChange.CHANGED)
                                .term(31, TermUnit.MINUTES)
                                .fee(Fee.FREE)
                                .method(LOGIN_PASSWORD)))
                .containsExactly("METHOD_TOO_WEAK(LOGIN_PASSWORD, LOGIN_PASSWORD_EDS, 4,"
                        + " disclosureRisk 1 + databaseChange 2 + term 1 + fee 0)" + PLACE);
    }

    @ParameterizedTest
    @EnumSource
    void permit(AuthenticationMethod pinned) {
        for (int points = 1; points <= 6; points++) {
            assertThat(Found.by(
                            check,
                            service()
                                    .points(points)
                                    .result(ServiceResult.PERMIT)
                                    .method(pinned)))
                    .hasSize(pinned == LOGIN_PASSWORD_EDS ? 0 : 1)
                    .allMatch(("PERMIT_WITHOUT_EDS(" + pinned + ")" + PLACE)::equals);
        }
    }

    @ParameterizedTest
    @EnumSource
    void composite(AuthenticationMethod pinned) {
        for (int points = 1; points <= 6; points++) {
            assertThat(Found.by(
                            check, service().points(points).composedOf("a", "b").method(pinned)))
                    .hasSize(pinned == LOGIN_PASSWORD_EDS ? 0 : 1)
                    .allMatch(("COMPOSITE_WITHOUT_EDS(" + pinned + ")" + PLACE)::equals);
        }
    }

    @Test
    void permitComesBeforeComposite() {
        assertThat(Found.by(
                        check,
                        service()
                                .composedOf("a", "b")
                                .result(ServiceResult.PERMIT)
                                .method(LOGIN_PASSWORD_OTP)))
                .containsExactly("PERMIT_WITHOUT_EDS(LOGIN_PASSWORD_OTP)" + PLACE);
    }

    @Test
    void permitAndCompositeAreJudgedWithoutATotalToo() {
        ServiceBuilder permit =
                service().term(0, TermUnit.MINUTES).result(ServiceResult.PERMIT).method(LOGIN_PASSWORD);
        ServiceBuilder composite =
                service().term(0, TermUnit.MINUTES).composedOf("a", "b").method(LOGIN_PASSWORD);
        assertThat(Found.by(check, permit)).containsExactly("PERMIT_WITHOUT_EDS(LOGIN_PASSWORD)" + PLACE);
        assertThat(Found.by(check, composite)).containsExactly("COMPOSITE_WITHOUT_EDS(LOGIN_PASSWORD)" + PLACE);
    }

    @Test
    void nothingIsJudgedWithoutATotal() {
        assertThat(Found.by(check, service().term(0, TermUnit.MINUTES).method(LOGIN_PASSWORD)))
                .isEmpty();
    }

    @Test
    void severalMethodsOrNoneAreNotJudged() {
        assertThat(Found.by(check, service().points(6).method())).isEmpty();
        assertThat(Found.by(check, service().points(6).method(LOGIN_PASSWORD, LOGIN_PASSWORD)))
                .isEmpty();
        assertThat(Found.by(check, service().result(ServiceResult.PERMIT).method(LOGIN_PASSWORD, LOGIN_PASSWORD_OTP)))
                .isEmpty();
    }
}
