package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.ANOTHER_REQUEST;
import static kz.kuzet.guard.Samples.DIGITS;
import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.kuzet.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

    private static final Confirmation SIGNATURE = new Confirmation(Factor.EDS, RECIPIENT, REQUEST);
    private static final Confirmation PASSWORD = new Confirmation(Factor.ONE_TIME_PASSWORD, RECIPIENT, ANOTHER_REQUEST);

    @ParameterizedTest
    @EnumSource
    void holdsWhatWasShown(Channel channel) {
        Evidence evidence = Evidence.ofLogin(RECIPIENT, channel).with(SIGNATURE).with(PASSWORD);
        assertThat(evidence.channel()).isEqualTo(channel);
        assertThat(evidence.recipient()).contains(RECIPIENT);
        assertThat(evidence.confirmations()).containsExactly(SIGNATURE, PASSWORD);
    }

    @ParameterizedTest
    @EnumSource
    void withoutLoginThereIsNoRecipient(Channel channel) {
        Evidence evidence = Evidence.withoutLogin(channel).with(SIGNATURE);
        assertThat(evidence.channel()).isEqualTo(channel);
        assertThat(evidence.recipient()).isEmpty();
        assertThat(evidence.confirmations()).containsExactly(SIGNATURE);
    }

    @Test
    void showsTheStrongestFirst() {
        Confirmation later = new Confirmation(Factor.EDS, RECIPIENT, ANOTHER_REQUEST);
        Evidence evidence = Evidence.ofLogin(RECIPIENT, Channel.PORTAL)
                .with(PASSWORD)
                .with(SIGNATURE)
                .with(later);
        assertThat(evidence.confirmations()).containsExactly(SIGNATURE, later, PASSWORD);
    }

    @Test
    void staysAsItIs() {
        Evidence before = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
        Evidence after = before.with(SIGNATURE);
        Evidence aside = before.with(PASSWORD);
        assertThat(before.confirmations()).isEmpty();
        assertThat(after.confirmations()).containsExactly(SIGNATURE);
        assertThat(aside.confirmations()).containsExactly(PASSWORD);
        List<Confirmation> confirmations = after.confirmations();
        assertThatThrownBy(confirmations::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Evidence.withoutLogin(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Evidence.ofLogin(null, Channel.PORTAL)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Evidence.ofLogin(RECIPIENT, null)).isInstanceOf(NullPointerException.class);
        Evidence evidence = Evidence.withoutLogin(Channel.PORTAL);
        assertThatThrownBy(() -> evidence.with(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void canStandInALog() {
        assertThat(Evidence.withoutLogin(Channel.SHORT_TEXT_MESSAGE))
                .hasToString("Evidence[SHORT_TEXT_MESSAGE, no login, []]");
        assertThat(Evidence.ofLogin(RECIPIENT, Channel.PORTAL).with(SIGNATURE).toString())
                .isEqualTo("Evidence[PORTAL, ********0005, [" + SIGNATURE + "]]")
                .doesNotContain(DIGITS);
    }
}
