package kz.kuzet.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {

    /** All of Unicode: controls (C0, DEL, C1), bidirectional embeddings, overrides and isolates, and surrogates. */
    @Test
    void exactlyTheseAreStrange() {
        Set<Integer> expected = new TreeSet<>();
        add(expected, 0x0000, 0x001F);
        add(expected, 0x007F, 0x009F);
        add(expected, 0x202A, 0x202E);
        add(expected, 0x2066, 0x2069);
        add(expected, 0xD800, 0xDFFF);
        Set<Integer> strange = new TreeSet<>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> !PlainText.isPlain(codePoint))
                .forEach(strange::add);
        assertThat(strange).isEqualTo(expected);
    }

    @Test
    void surrogatesAreFineInPairsOnly() {
        assertThat(PlainText.firstStrange("\uD83D\uDE00")).isEmpty();
        assertThat(PlainText.firstStrange("\uDE00\uD83D")).hasValue(0xDE00);
        assertThat(PlainText.firstStrange("a\uD83D")).hasValue(0xD83D);
        assertThat(PlainText.firstStrange("\uD83D\uD83D\uDE00")).hasValue(0xD83D);
    }

    @Test
    void theFirstIsFound() {
        assertThat(PlainText.firstStrange("ab\tc\n")).hasValue('\t');
        assertThat(PlainText.firstStrange("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "10, U+000A", "8238, U+202E", "128512, U+1F600", "1114111, U+10FFFF"})
    void name(int codePoint, String name) {
        assertThat(PlainText.nameOf(codePoint)).isEqualTo(name);
    }

    private static void add(Set<Integer> codePoints, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(codePoints::add);
    }
}
