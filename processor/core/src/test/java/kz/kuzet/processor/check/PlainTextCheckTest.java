package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextCheckTest {

    private final PlainTextCheck check = new PlainTextCheck();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", "\u2003", "\u3000"})
    void blank(String text) {
        assertThat(Found.by(check, service().code(text))).containsExactly("CODE_BLANK at Endpoint PUBLIC_SERVICE code");
        assertThat(Found.by(check, service().name(text))).containsExactly("NAME_BLANK at Endpoint PUBLIC_SERVICE name");
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0009", "000A", "000D", "001F", "007F", "0085", "009F", "202A", "202B", "202C", "202D", "202E", "2066",
        "2067", "2068", "2069", "D800", "DBFF", "DC00", "DFFF"
    })
    void strangeCharacterIsNamed(String hex) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b";
        assertThat(Found.by(check, service().code(text)))
                .containsExactly("CODE_NOT_PLAIN(U+" + hex + ") at Endpoint PUBLIC_SERVICE code");
        assertThat(Found.by(check, service().name(text)))
                .containsExactly("NAME_NOT_PLAIN(U+" + hex + ") at Endpoint PUBLIC_SERVICE name");
    }

    @Test
    void onlyTheFirstStrangeCharacterIsNamed() {
        assertThat(Found.by(check, service().name("\u202E\n")))
                .containsExactly("NAME_NOT_PLAIN(U+202E) at Endpoint PUBLIC_SERVICE name");
    }

    @Test
    void whitespaceThatIsStrangeIsNotCalledBlankToo() {
        assertThat(Found.by(check, service().code("\n\t")))
                .containsExactly("CODE_NOT_PLAIN(U+000A) at Endpoint PUBLIC_SERVICE code");
    }

    @Test
    void bothAreJudged() {
        assertThat(Found.by(check, service().code("").name(""))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"e_004", "x", "00-1/б", "Анықтама беру", "%s {0} $L <b>*/", "\uD83D\uDE00", "a\u2029", "\u00A0a"
            })
    void anythingElseGoes(String text) {
        assertThat(Found.by(check, service().code(text).name(text))).isEmpty();
    }
}
