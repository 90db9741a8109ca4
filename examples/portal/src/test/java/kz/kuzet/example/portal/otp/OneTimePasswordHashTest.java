package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimePasswordHashTest {

    private final OneTimePasswordHash hash = new OneTimePasswordHash(Node.KEY);

    /** Expected values come from Python's hmac, over fields each preceded by its length in four bytes. */
    @Test
    void itIsHmacOverAllFieldsAndWhatTheyAreHashedFor() {
        assertThat(hash.ofRecipient(Node.RECIPIENT))
                .isEqualTo("36cac98a8c59d604c0b554407a5c5a6ed42b2a27544b17ac21b85d25cb06dbfe");
        assertThat(hash.ofScope(Node.SCOPE))
                .isEqualTo("b3e76fabe1a3a66b0dea259f82e5d7f4f2b012e15a8bb0fc5bb03b911456ca7d");
        assertThat(hash.ofPassword(Node.SCOPE, "042137"))
                .isEqualTo("95e7e5319ee3ada8e0494ddc5a0dd36c58c471301e7274b3a91cfdca0e292781");
    }

    @Test
    void onlyTheSamePasswordOfTheSameScopeUnderTheSameKeyMatches() {
        String stored = hash.ofPassword(Node.SCOPE, "042137");

        assertThat(hash.isPassword(Node.SCOPE, "042137", stored)).isTrue();
        assertThat(hash.isPassword(Node.SCOPE, "042138", stored)).isFalse();
        assertThat(hash.isPassword(Node.request(1), "042137", stored)).isFalse();
        byte[] otherKey = Node.KEY.clone();
        otherKey[31]++;
        assertThat(new OneTimePasswordHash(otherKey).isPassword(Node.SCOPE, "042137", stored))
                .isFalse();
    }

    /** The same characters, divided differently between session and service. */
    @ParameterizedTest
    @CsvSource({"session-7f1ce, _004", "session-7f1, ce_004", "s, ession-7f1ce_004"})
    void fieldsDoNotRunIntoEachOther(String session, String service) {
        OneTimePasswordScope shifted = new OneTimePasswordScope(Node.RECIPIENT, session, service, Node.SCOPE.request());

        assertThat(hash.ofScope(shifted)).isNotEqualTo(hash.ofScope(Node.SCOPE));
        assertThat(hash.ofPassword(shifted, "042137")).isNotEqualTo(hash.ofPassword(Node.SCOPE, "042137"));
    }

    @Test
    void aPasswordIsNotHashedAsAScopeIs() {
        assertThat(hash.ofPassword(Node.SCOPE, "")).isNotEqualTo(hash.ofScope(Node.SCOPE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 31})
    void aShortKeyIsRefused(int length) {
        assertThatThrownBy(() -> new OneTimePasswordHash(new byte[length]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 32 bytes, not " + length);
    }

    @Test
    void theKeyIsCopied() {
        byte[] key = Node.KEY.clone();
        OneTimePasswordHash ofCopy = new OneTimePasswordHash(key);
        Arrays.fill(key, (byte) 0);

        assertThat(ofCopy.ofScope(Node.SCOPE)).isEqualTo(hash.ofScope(Node.SCOPE));
    }

    @Test
    void theKeyCanBeConfiguredInBase64() {
        String base64 = Base64.getEncoder().encodeToString(Node.KEY);

        assertThat(OneTimePasswordHash.withBase64Key(" " + base64 + "\n").ofScope(Node.SCOPE))
                .isEqualTo(hash.ofScope(Node.SCOPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not#base64", "0123456789abcdef0123456789abcdef0123456789abcdef0"})
    void aKeyThatIsMalformedOrShortIsRefusedAndNotRepeated(String configured) {
        assertThatThrownBy(() -> OneTimePasswordHash.withBase64Key(configured))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith("the key of one-time passwords ")
                        .matches(message -> configured.isEmpty() || !message.contains(configured)));
    }

    @Test
    void itsTextTellsNothing() {
        String key = new String(Node.KEY, StandardCharsets.US_ASCII);
        assertThat(hash.toString()).doesNotContain(key, Base64.getEncoder().encodeToString(Node.KEY));
    }
}
