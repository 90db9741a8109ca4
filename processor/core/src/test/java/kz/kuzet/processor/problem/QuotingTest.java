package kz.kuzet.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QuotingTest {

    @Test
    void plainTextStandsAsItIs() {
        assertThat(Quoting.quote("")).isEmpty();
        assertThat(Quoting.quote("Анықтама \"беру\" %s \\ \uD83D\uDE00"))
                .isEqualTo("Анықтама \"беру\" %s \\ \uD83D\uDE00");
    }

    @Test
    void whateverGoesInPlainTextComesOut() {
        String all =
                IntStream.rangeClosed(0, 0xFFFF).mapToObj(Character::toString).collect(Collectors.joining());
        for (int from = 0; from < all.length(); from += 300) {
            String quoted = Quoting.quote(all.substring(from, Math.min(from + 300, all.length())));
            assertThat(PlainText.firstStrange(quoted)).isEmpty();
        }
    }

    @Test
    void strangeCharactersAreNamedInPlace() {
        assertThat(Quoting.quote("a\r\nb\uDC00")).isEqualTo("aU+000DU+000AbU+DC00");
    }

    @Test
    void fourHundredCharactersAreKept() {
        assertThat(Quoting.quote("x".repeat(400))).isEqualTo("x".repeat(400));
        assertThat(Quoting.quote("x".repeat(401))).isEqualTo("x".repeat(400) + "…");
    }

    @Test
    void charactersAreCountedAndNotCutInTwo() {
        assertThat(Quoting.quote("\uD83D\uDE00".repeat(400))).isEqualTo("\uD83D\uDE00".repeat(400));
        assertThat(Quoting.quote("\uD83D\uDE00".repeat(401))).isEqualTo("\uD83D\uDE00".repeat(400) + "…");
    }
}
