package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordDigitsTest {

    private static final int PASSWORDS = 1_000_000;

    /** Gives every number below a million once, and insists on being asked for just these. */
    private static final class EveryNumber implements RandomGenerator {
        private int next;

        @Override
        public int nextInt(int bound) {
            assertThat(bound).isEqualTo(PASSWORDS);
            return next++;
        }

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void everyNumberBelowAMillionIsAPasswordOfItsOwn() {
        PasswordDigits digits = new PasswordDigits(new EveryNumber());
        BitSet seen = new BitSet(PASSWORDS);
        for (int number = 0; number < PASSWORDS; number++) {
            String password = digits.next();
            if (!PasswordDigits.areDigits(password)) {
                throw new AssertionError("not six digits: " + password);
            }
            seen.set(Integer.parseInt(password));
        }
        assertThat(seen.cardinality()).isEqualTo(PASSWORDS);
    }

    /** 20,000 passwords: every digit at every place 2,000 times, give or take 8 standard deviations of 42. */
    @Test
    void everyDigitIsAsFrequentAsTheOthersAtEveryPlace() {
        PasswordDigits digits = new PasswordDigits();
        int[][] frequency = new int[6][10];
        for (int i = 0; i < 20_000; i++) {
            String password = digits.next();
            for (int place = 0; place < 6; place++) {
                frequency[place][password.charAt(place) - '0']++;
            }
        }
        for (int[] ofPlace : frequency) {
            for (int count : ofPlace) {
                assertThat(count).isBetween(2000 - 340, 2000 + 340);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 000000", "7, 000007", "42137, 042137", "999999, 999999"})
    void leadingZerosAreKept(int number, String password) {
        EveryNumber random = new EveryNumber();
        random.next = number;

        assertThat(new PasswordDigits(random).next()).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "1234567",
                "123 56",
                " 123456",
                "123456 ",
                "123456\n",
                "12345a",
                "-12345",
                "١٢٣٤٥٦",
                "１２３４５６"
            })
    void nothingElseIsSixDigits(String entered) {
        assertThat(PasswordDigits.areDigits(entered)).isFalse();
    }
}
