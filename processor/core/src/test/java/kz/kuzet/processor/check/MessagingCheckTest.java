package kz.kuzet.processor.check;

import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_EDS;
import static kz.kuzet.AuthenticationMethod.LOGIN_PASSWORD_OTP;
import static kz.kuzet.Channel.INSTANT_MESSAGE;
import static kz.kuzet.Channel.MOBILE_APPLICATION;
import static kz.kuzet.Channel.PORTAL;
import static kz.kuzet.Channel.SHORT_TEXT_MESSAGE;
import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessagingCheckTest {

    private static final String CHANNELS = " at Endpoint PUBLIC_SERVICE channels";
    private static final String STATED = " at Endpoint PUBLIC_SERVICE messagingMethod";

    private final MessagingCheck check = new MessagingCheck();

    /** What is asked elsewhere (by the points), whether over messages, what is stated: which messages come. */
    @ParameterizedTest
    @CsvSource({
        "1, false, , ",
        "1, false, LOGIN_PASSWORD, MESSAGING_METHOD_WITHOUT_CHANNEL",
        "1, false, LOGIN_PASSWORD_OTP, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_OTP)",
        "1, false, LOGIN_PASSWORD_EDS, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_EDS)",
        "1, true, , ",
        "1, true, LOGIN_PASSWORD, MESSAGING_METHOD_WITHOUT_GAP(LOGIN_PASSWORD)",
        "1, true, LOGIN_PASSWORD_OTP, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_OTP)",
        "1, true, LOGIN_PASSWORD_EDS, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_EDS)",
        "2, false, , ",
        "2, false, LOGIN_PASSWORD, MESSAGING_METHOD_WITHOUT_CHANNEL",
        "2, false, LOGIN_PASSWORD_OTP, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_OTP)",
        "2, false, LOGIN_PASSWORD_EDS, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_EDS)",
        "2, true, , MESSAGING_METHOD_MISSING",
        "2, true, LOGIN_PASSWORD, ",
        "2, true, LOGIN_PASSWORD_OTP, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_OTP)",
        "2, true, LOGIN_PASSWORD_EDS, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_EDS)",
        "4, false, , ",
        "4, false, LOGIN_PASSWORD, MESSAGING_METHOD_WITHOUT_CHANNEL",
        "4, false, LOGIN_PASSWORD_OTP, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_OTP)",
        "4, false, LOGIN_PASSWORD_EDS, MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_EDS)",
        "4, true, , EDS_OVER_MESSAGES",
        "4, true, LOGIN_PASSWORD, EDS_OVER_MESSAGES + MESSAGING_METHOD_WITHOUT_GAP(LOGIN_PASSWORD_EDS)",
        "4, true, LOGIN_PASSWORD_OTP, EDS_OVER_MESSAGES + MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_OTP)",
        "4, true, LOGIN_PASSWORD_EDS, EDS_OVER_MESSAGES + MESSAGING_METHOD_NOT_CARRIED(LOGIN_PASSWORD_EDS)"
    })
    void askedByMessagesByStated(int points, boolean messages, AuthenticationMethod stated, String expected) {
        ServiceBuilder service = service().points(points);
        if (messages) {
            service.channels(PORTAL, SHORT_TEXT_MESSAGE);
        }
        if (stated != null) {
            service.messagingMethod(stated);
        }
        String found = String.join(" + ", Found.by(check, service));
        assertThat(found.replace("(SHORT_TEXT_MESSAGE)" + CHANNELS + " 1", "").replace(STATED, ""))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void bothMessageChannelsAreNamedAtTheFirst() {
        assertThat(Found.by(check, service().channels(PORTAL, MOBILE_APPLICATION, SHORT_TEXT_MESSAGE, INSTANT_MESSAGE)))
                .containsExactly("MESSAGING_METHOD_MISSING(SHORT_TEXT_MESSAGE, INSTANT_MESSAGE)" + CHANNELS + " 2");
    }

    @Test
    void repeatedChannelIsNamedOnce() {
        assertThat(Found.by(check, service().points(6).channels(INSTANT_MESSAGE, INSTANT_MESSAGE)))
                .containsExactly("EDS_OVER_MESSAGES(INSTANT_MESSAGE)" + CHANNELS + " 0");
    }

    @Test
    void lawfulEdsInPlaceOfOneTimePasswordIsWhatCounts() {
        assertThat(Found.by(
                        check, service().points(2).method(LOGIN_PASSWORD_EDS).channels(INSTANT_MESSAGE)))
                .containsExactly("EDS_OVER_MESSAGES(INSTANT_MESSAGE)" + CHANNELS + " 0");
    }

    @Test
    void wrongMethodDoesNotCount() {
        assertThat(Found.by(check, service().points(2).method(LOGIN_PASSWORD).channels(INSTANT_MESSAGE)))
                .containsExactly("MESSAGING_METHOD_MISSING(INSTANT_MESSAGE)" + CHANNELS + " 0");
        assertThat(Found.by(
                        check, service().points(6).method(LOGIN_PASSWORD_OTP).channels(INSTANT_MESSAGE)))
                .containsExactly("EDS_OVER_MESSAGES(INSTANT_MESSAGE)" + CHANNELS + " 0");
        assertThat(Found.by(
                        check, service().points(1).method(LOGIN_PASSWORD_EDS).channels(INSTANT_MESSAGE)))
                .isEmpty();
    }

    @Test
    void severalStatedMethodsAreJudgedElsewhere() {
        assertThat(Found.by(check, service().channels(INSTANT_MESSAGE).messagingMethod(LOGIN_PASSWORD, LOGIN_PASSWORD)))
                .isEmpty();
    }

    @Test
    void permitAndCompositeTakeEdsWhateverTheTotal() {
        assertThat(Found.by(
                        check, service().points(1).result(ServiceResult.PERMIT).channels(INSTANT_MESSAGE)))
                .containsExactly("EDS_OVER_MESSAGES(INSTANT_MESSAGE)" + CHANNELS + " 0");
        assertThat(Found.by(check, service().points(1).composedOf("a", "b").channels(INSTANT_MESSAGE)))
                .containsExactly("EDS_OVER_MESSAGES(INSTANT_MESSAGE)" + CHANNELS + " 0");
    }

    @Test
    void withoutATotalNothingIsKnownOfTheChannels() {
        assertThat(Found.by(check, service().term(0, TermUnit.HOURS).channels(INSTANT_MESSAGE)))
                .isEmpty();
    }
}
