package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientIdTest {

    private static final int MANY = 50_000;

    /** Published business identification numbers of public companies: Kazpost, NIT, Kaspi, Halyk, KazMunayGas, KEGOC. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000140002217",
                "000740000728",
                "971240001315",
                "940140000385",
                "020240000555",
                "970740000838",
            })
    void acceptsNumbersThatWereIssued(String digits) {
        assertThat(RecipientId.isValid(digits)).isTrue();
        assertThat(RecipientId.of(digits).digits()).isEqualTo(digits);
    }

    @Test
    void acceptsExactlyTheControlDigitOfTheDecree() {
        assertThat(bodies()).isNotEmpty().allSatisfy(body -> {
            int right = ControlDigit.of(body);
            for (int digit = 0; digit <= 9; digit++) {
                if (RecipientId.isValid(body + digit) != (digit == right)) {
                    throw new AssertionError(body + digit + ", but the control digit is " + right);
                }
            }
        });
    }

    @Test
    void theNumbersTriedAboveNeedBothRoundsAndSomeHaveNoControlDigit() {
        assertThat(bodies().filter(ControlDigit::needsSecondRound)).hasSizeGreaterThan(MANY / 20);
        assertThat(bodies().filter(body -> ControlDigit.of(body) == ControlDigit.NONE))
                .hasSizeGreaterThan(MANY / 200);
        assertThat(bodies().filter(ControlDigit::needsSecondRound)
                        .map(ControlDigit::of)
                        .distinct())
                .as("every outcome of the second round")
                .hasSize(11);
    }

    private static Stream<String> bodies() {
        Random random = new Random(406);
        return IntStream.range(0, MANY).mapToObj(i -> String.format("%011d", random.nextLong(100_000_000_000L)));
    }

    @ParameterizedTest
    @MethodSource("notNumbers")
    void refusesWhatIsNotTwelveAsciiDigits(String text) {
        assertThat(RecipientId.isValid(text)).isFalse();
        assertThatThrownBy(() -> RecipientId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an IIN or BIN has 12 digits, the last of which is its control digit");
    }

    static Stream<String> notNumbers() {
        return Stream.of(
                "",
                "            ",
                "99009900000",
                "9900990000055",
                " 990099000005",
                "990099000005 ",
                "99009900000 ",
                "+90099000005",
                "-90099000005",
                "-00000000000",
                "99009900000x",
                "990099-00005",
                "99009900000/",
                "99009900000:",
                "0x0000000000",
                "00000000000\0",
                "\u0669\u0669\u0660\u0660\u0669\u0669\u0660\u0660\u0660\u0660\u0660\u0665",
                "99009900000\u0665",
                "\uff19\uff19\uff10\uff10\uff19\uff19\uff10\uff10\uff10\uff10\uff10\uff15",
                "\ud835\udfd7\ud835\udfd7\ud835\udfd8\ud835\udfd8\ud835\udfd7\ud835\udfd7");
    }

    /** A strange character must not pass for a digit, whatever the control digit after it. */
    @ParameterizedTest
    @ValueSource(chars = {' ', '+', '-', '.', '/', ':', 'A', 'x', '\0', '\u0665', '\uff15', '\ud835'})
    void refusesAStrangeCharacterInEveryPlaceWithEveryControlDigit(char strange) {
        for (int place = 0; place < 11; place++) {
            for (int control = 0; control <= 9; control++) {
                StringBuilder text = new StringBuilder("99009900000").append(control);
                text.setCharAt(place, strange);
                assertThat(RecipientId.isValid(text.toString()))
                        .as(text.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void refusesAWrongControlDigitWithoutRepeatingTheNumber() {
        assertThatThrownBy(() -> RecipientId.of("990099000006"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an IIN or BIN has 12 digits, the last of which is its control digit")
                .hasNoCause();
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> RecipientId.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> RecipientId.isValid(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000", "000140002217", "990099000005", "999999999990"})
    void keepsLeadingZeros(String digits) {
        assertThat(RecipientId.of(digits).digits()).isEqualTo(digits);
    }

    @Test
    void hidesTheFirstEightDigitsAsText() {
        assertThat(RecipientId.of("990099000005")).hasToString("********0005");
        assertThat(RecipientId.of("000140002217")).hasToString("********2217");
        assertThat(RecipientId.of("000000000000")).hasToString("********0000");
    }

    @Test
    void theSameNumberIsTheSameRecipient() {
        RecipientId one = RecipientId.of("990099000005");
        assertThat(one)
                .isEqualTo(RecipientId.of("990099000005"))
                .hasSameHashCodeAs(RecipientId.of("990099000005"))
                .isNotEqualTo(RecipientId.of("880088000002"))
                .doesNotHaveSameHashCodeAs(RecipientId.of("880088000002"))
                .isNotEqualTo("990099000005")
                .isNotEqualTo(null);
    }
}
