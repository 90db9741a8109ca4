package kz.kuzet.guard.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import kz.kuzet.Channel;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a test has said last is what is shown. */
class ShownEvidenceTest {

    private static final RecipientId RECIPIENT = RecipientId.of("990099000005");
    private static final Confirmation CONFIRMATION = new Confirmation(Factor.EDS, RECIPIENT, digest("one"));

    private final OfText shown = new OfText();

    private static final class OfText extends ShownEvidence<String, OfText> {

        @Override
        protected OfText self() {
            return this;
        }

        @Override
        public @Nullable RequestDigest formedRequest(String request) {
            return request.isEmpty() ? null : digest(request);
        }
    }

    private static RequestDigest digest(String request) {
        return RequestDigest.over(request.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void atFirstNobodyHasLoggedIn() {
        Evidence evidence = shown.evidence("one");
        assertThat(evidence.recipient()).isEmpty();
        assertThat(evidence.channel()).isEqualTo(Channel.PORTAL);
        assertThat(evidence.confirmations()).isEmpty();
    }

    @Test
    void theChannelStaysWhileRecipientsComeAndGo() {
        shown.logIn(RECIPIENT).confirm(CONFIRMATION).over(Channel.MOBILE_APPLICATION);
        assertThat(shown.evidence("one").channel()).isEqualTo(Channel.MOBILE_APPLICATION);
        assertThat(shown.evidence("one").recipient()).contains(RECIPIENT);
        assertThat(shown.evidence("one").confirmations()).containsExactly(CONFIRMATION);
        assertThat(shown.logIn(RECIPIENT).evidence("one").confirmations()).isEmpty();
        assertThat(shown.logOut().evidence("one").recipient()).isEmpty();
        assertThat(shown.over(Channel.SHORT_TEXT_MESSAGE).evidence("one").channel())
                .isEqualTo(Channel.SHORT_TEXT_MESSAGE);
        assertThat(shown.reset().evidence("one").channel()).isEqualTo(Channel.PORTAL);
    }

    @Test
    void whateverIsSentIsConfirmed() {
        shown.logIn(RECIPIENT).confirmWhateverIsSent(Factor.ONE_TIME_PASSWORD).confirmWhateverIsSent(Factor.EDS);
        assertThat(shown.evidence("two").confirmations())
                .containsExactly(
                        new Confirmation(Factor.EDS, RECIPIENT, digest("two")),
                        new Confirmation(Factor.ONE_TIME_PASSWORD, RECIPIENT, digest("two")));
        assertThat(shown.evidence("").confirmations()).isEmpty();
        Evidence exactly = Evidence.withoutLogin(Channel.PORTAL);
        assertThat(shown.show(exactly).evidence("two")).isSameAs(exactly);
    }

    @Test
    void nothingIsConfirmedWithoutLoginOrByIt() {
        assertThatIllegalStateException().isThrownBy(() -> shown.confirmWhateverIsSent(Factor.EDS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shown.logIn(RECIPIENT).confirmWhateverIsSent(Factor.LOGIN_PASSWORD));
    }
}
