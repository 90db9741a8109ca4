package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every method, with every statement for messages, over every channel. */
class ChannelRuleTest {

    @ParameterizedTest(name = "{0} with {1} stated for messages")
    @CsvSource({
        // asked,            stated,             PORTAL,             MOBILE_APPLICATION, INSTANT_MESSAGE,
        // SHORT_TEXT_MESSAGE
        "LOGIN_PASSWORD,     ,                   LOGIN_PASSWORD,     LOGIN_PASSWORD,     LOGIN_PASSWORD, "
                + " LOGIN_PASSWORD",
        "LOGIN_PASSWORD,     LOGIN_PASSWORD,     LOGIN_PASSWORD,     LOGIN_PASSWORD,     LOGIN_PASSWORD, "
                + " LOGIN_PASSWORD",
        "LOGIN_PASSWORD,     LOGIN_PASSWORD_OTP, LOGIN_PASSWORD,     LOGIN_PASSWORD,     LOGIN_PASSWORD, "
                + " LOGIN_PASSWORD",
        "LOGIN_PASSWORD,     LOGIN_PASSWORD_EDS, LOGIN_PASSWORD,     LOGIN_PASSWORD,     LOGIN_PASSWORD, "
                + " LOGIN_PASSWORD",
        "LOGIN_PASSWORD_OTP, ,                   LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, ,                ",
        "LOGIN_PASSWORD_OTP, LOGIN_PASSWORD,     LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD, "
                + " LOGIN_PASSWORD",
        "LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, ,                ",
        "LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_OTP, ,                ",
        "LOGIN_PASSWORD_EDS, ,                   LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS, ,                ",
        "LOGIN_PASSWORD_EDS, LOGIN_PASSWORD,     LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS, ,                ",
        "LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_OTP, LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS, ,                ",
        "LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS, LOGIN_PASSWORD_EDS, ,                ",
    })
    void givesTheMethodOverEachChannel(
            AuthenticationMethod asked,
            AuthenticationMethod stated,
            AuthenticationMethod overPortal,
            AuthenticationMethod overMobileApplication,
            AuthenticationMethod overInstantMessage,
            AuthenticationMethod overShortTextMessage) {
        Optional<AuthenticationMethod> statement = Optional.ofNullable(stated);
        assertThat(ChannelRule.methodOver(Channel.PORTAL, asked, statement)).isEqualTo(Optional.ofNullable(overPortal));
        assertThat(ChannelRule.methodOver(Channel.MOBILE_APPLICATION, asked, statement))
                .isEqualTo(Optional.ofNullable(overMobileApplication));
        assertThat(ChannelRule.methodOver(Channel.INSTANT_MESSAGE, asked, statement))
                .isEqualTo(Optional.ofNullable(overInstantMessage));
        assertThat(ChannelRule.methodOver(Channel.SHORT_TEXT_MESSAGE, asked, statement))
                .isEqualTo(Optional.ofNullable(overShortTextMessage));
    }

    @ParameterizedTest
    @CsvSource({
        "LOGIN_PASSWORD,     true,  false",
        "LOGIN_PASSWORD_OTP, false, true",
        "LOGIN_PASSWORD_EDS, false, false",
    })
    void messagesCarryLoginAndLeaveAGapForTheOneTimePassword(
            AuthenticationMethod method, boolean carried, boolean gap) {
        assertThat(ChannelRule.messagesCarry(method)).isEqualTo(carried);
        assertThat(ChannelRule.messagesLeaveGap(method)).isEqualTo(gap);
    }
}
