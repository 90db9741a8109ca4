package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDigestTest {

    private static final String HEX = "00ff7f80000102030405060708090a0b0c0d0e0f101112131415161718191a1b";

    /** Examples published with FIPS 180-4. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu,"
            + " cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
    })
    void isSha256(String request, String hex) {
        assertThat(RequestDigest.over(request.getBytes(StandardCharsets.US_ASCII)))
                .hasToString(hex);
    }

    @Test
    void isSha256OfAMillionBytes() {
        byte[] request = new byte[1_000_000];
        Arrays.fill(request, (byte) 'a');
        assertThat(RequestDigest.over(request))
                .hasToString("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void isThePlatformsSha256OfRequestsOfEveryLengthAroundABlock() throws Exception {
        Random random = new Random(180);
        for (int length = 0; length <= 200; length++) {
            byte[] request = new byte[length];
            random.nextBytes(request);
            assertThat(RequestDigest.over(request).toBytes())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(request));
        }
    }

    @Test
    void comesBackFromBytesAndFromText() {
        Random random = new Random(256);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[RequestDigest.LENGTH];
            random.nextBytes(bytes);
            RequestDigest digest = RequestDigest.ofBytes(bytes);
            assertThat(digest.toBytes()).isEqualTo(bytes);
            assertThat(RequestDigest.ofHex(digest.toString())).isEqualTo(digest).hasSameHashCodeAs(digest);
        }
    }

    @Test
    void isWrittenInLowerCaseAndReadInEither() {
        assertThat(RequestDigest.ofHex(HEX)).hasToString(HEX);
        assertThat(RequestDigest.ofHex(HEX.toUpperCase(Locale.ROOT)))
                .isEqualTo(RequestDigest.ofHex(HEX))
                .hasToString(HEX);
    }

    @Test
    void differsWithEverySingleBit() {
        RequestDigest digest = RequestDigest.ofHex(HEX);
        for (int bit = 0; bit < 8 * RequestDigest.LENGTH; bit++) {
            byte[] bytes = digest.toBytes();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(RequestDigest.ofBytes(bytes)).as("bit " + bit).isNotEqualTo(digest);
            assertThat(digest).as("bit " + bit).isNotEqualTo(RequestDigest.ofBytes(bytes));
        }
    }

    /** Differences in two of the numbers that it is kept in must not cancel out. */
    @Test
    void differsWithEveryPairOfEqualDifferences() {
        RequestDigest digest = RequestDigest.ofHex(HEX);
        for (int one = 0; one < RequestDigest.LENGTH; one++) {
            for (int other = one + 1; other < RequestDigest.LENGTH; other++) {
                byte[] bytes = digest.toBytes();
                bytes[one] ^= 1;
                bytes[other] ^= 1;
                assertThat(RequestDigest.ofBytes(bytes)).isNotEqualTo(digest);
            }
        }
    }

    @Test
    void isEqualToNothingElse() {
        assertThat(RequestDigest.ofHex(HEX)).isNotEqualTo(HEX).isNotEqualTo(null);
    }

    @Test
    void hashCodesTellDigestsApart() {
        assertThat(RequestDigest.over(new byte[1])).doesNotHaveSameHashCodeAs(RequestDigest.over(new byte[2]));
    }

    @Test
    void sharesNoBytesWithAnybody() {
        byte[] given = new byte[RequestDigest.LENGTH];
        RequestDigest digest = RequestDigest.ofBytes(given);
        Arrays.fill(given, (byte) 1);
        Arrays.fill(digest.toBytes(), (byte) 2);
        assertThat(digest.toBytes()).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 31, 33, 64})
    void anotherLengthIsRefused(int length) {
        assertThatThrownBy(() -> RequestDigest.ofBytes(new byte[length]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a SHA-256 digest has 32 bytes, not " + length);
        assertThatThrownBy(() -> RequestDigest.ofHex("00".repeat(length))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x7f80000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d",
                " 0ff7f80000102030405060708090a0b0c0d0e0f101112131415161718191a1b",
                "0ff7f80000102030405060708090a0b0c0d0e0f101112131415161718191a1b",
                "\u0660\u0660ff7f80000102030405060708090a0b0c0d0e0f101112131415161718191a1b",
            })
    void textThatIsNotHexadecimalIsRefused(String text) {
        assertThatThrownBy(() -> RequestDigest.ofHex(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> RequestDigest.over(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> RequestDigest.ofBytes(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> RequestDigest.ofHex(null)).isInstanceOf(NullPointerException.class);
    }
}
