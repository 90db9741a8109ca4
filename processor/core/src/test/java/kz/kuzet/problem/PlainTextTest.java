package kz.kuzet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {

    /** All of Unicode: controls (C0, DEL, C1), bidirectional embeddings, overrides and isolates, and surrogates. */
    @Test
    void exactlyTheseAreForbidden() {
        Set<Integer> expected = new TreeSet<>();
        add(expected, 0x0000, 0x001F);
        add(expected, 0x007F, 0x009F);
        add(expected, 0x202A, 0x202E);
        add(expected, 0x2066, 0x2069);
        add(expected, 0xD800, 0xDFFF);
        assertThat(all(PlainTextTest::isForbidden)).isEqualTo(expected);
    }

    /** Of the basic plane. The others have private planes, tags and musical controls besides. */
    @Test
    void exactlyTheseAreHidden() {
        Set<Integer> expected = new TreeSet<>(all(PlainTextTest::isForbidden));
        add(expected, 0x00AD, 0x00AD);
        add(expected, 0x0600, 0x0605);
        add(expected, 0x061C, 0x061C);
        add(expected, 0x06DD, 0x06DD);
        add(expected, 0x070F, 0x070F);
        add(expected, 0x08E2, 0x08E2);
        add(expected, 0x180E, 0x180E);
        add(expected, 0x200B, 0x200F);
        add(expected, 0x2028, 0x2029);
        add(expected, 0x2060, 0x2064);
        add(expected, 0x206A, 0x206F);
        add(expected, 0xE000, 0xF8FF);
        add(expected, 0xFDD0, 0xFDEF);
        add(expected, 0xFEFF, 0xFEFF);
        add(expected, 0xFFF9, 0xFFFB);
        add(expected, 0xFFFE, 0xFFFF);
        Set<Integer> hidden = all(PlainText::isHidden);
        // What newer editions of Unicode add to the Arabic block is known to newer JDKs only.
        hidden.removeAll(Set.of(0x0890, 0x0891));
        hidden.removeIf(codePoint -> codePoint > 0xFFFF);
        assertThat(hidden).isEqualTo(expected);
        assertThat(IntStream.of(0xE0001, 0xF0000, 0x1FFFE, 0x10FFFF)).allMatch(PlainText::isHidden);
        assertThat(IntStream.of(0x20, 0xA0, 0x2011, 0x1F600)).noneMatch(PlainText::isHidden);
    }

    @Test
    void surrogatesAreFineInPairsOnly() {
        assertThat(PlainText.firstForbidden("\uD83D\uDE00")).isEmpty();
        assertThat(PlainText.firstForbidden("\uDE00\uD83D")).hasValue(0xDE00);
        assertThat(PlainText.firstForbidden("a\uD83D")).hasValue(0xD83D);
        assertThat(PlainText.firstForbidden("\uD83D\uD83D\uDE00")).hasValue(0xD83D);
        assertThat(PlainText.quote("\uD83D\uDE00\uDE00")).isEqualTo("\uD83D\uDE00U+DE00");
    }

    @Test
    void theFirstIsFound() {
        assertThat(PlainText.firstForbidden("ab\tc\n")).hasValue('\t');
        assertThat(PlainText.firstForbidden("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "10, U+000A", "8238, U+202E", "128512, U+1F600", "1114111, U+10FFFF"})
    void name(int codePoint, String name) {
        assertThat(PlainText.nameOf(codePoint)).isEqualTo(name);
    }

    @Test
    void plainTextStandsAsItIs() {
        assertThat(PlainText.quote("")).isEmpty();
        String plain = "Анықтама \"беру\" №\u00A05 %s \\ \uD83D\uDE00";
        assertThat(PlainText.quote(plain)).isEqualTo(plain);
        assertThat(PlainText.replaceHidden(plain)).isEqualTo(plain);
    }

    @Test
    void whateverGoesInPlainTextComesOut() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        for (int from = 0; from < all.length(); from += 300) {
            String part = all.substring(from, Math.min(from + 300, all.length()));
            assertThat(PlainText.quote(part).codePoints().filter(PlainText::isHidden))
                    .isEmpty();
            assertThat(PlainText.replaceHidden(part).codePoints().filter(PlainText::isHidden))
                    .isEmpty();
        }
    }

    @Test
    void hiddenCharactersAreNamedInPlace() {
        assertThat(PlainText.quote("a\r\nb\uDC00\u2028")).isEqualTo("aU+000DU+000AbU+DC00U+2028");
    }

    @Test
    void hiddenCharactersLeaveABlankOrAMark() {
        assertThat(PlainText.replaceHidden("a\r\nb\uDC00\u2028\u202E\u200D")).isEqualTo("a  b\uFFFD \uFFFD\uFFFD");
    }

    @Test
    void fourHundredCharactersAreKept() {
        assertThat(PlainText.quote("x".repeat(400))).isEqualTo("x".repeat(400));
        assertThat(PlainText.quote("x".repeat(401))).isEqualTo("x".repeat(400) + "…");
    }

    @Test
    void charactersAreCountedAndNotCutInTwo() {
        assertThat(PlainText.shorten("\uD83D\uDE00".repeat(4), 4)).isEqualTo("\uD83D\uDE00".repeat(4));
        assertThat(PlainText.shorten("\uD83D\uDE00".repeat(5), 4)).isEqualTo("\uD83D\uDE00".repeat(4) + "…");
    }

    private static boolean isForbidden(int codePoint) {
        return PlainText.firstForbidden(Character.toString(codePoint)).isPresent();
    }

    private static Set<Integer> all(IntPredicate wanted) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(wanted)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Set<Integer> codePoints, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(codePoints::add);
    }
}
