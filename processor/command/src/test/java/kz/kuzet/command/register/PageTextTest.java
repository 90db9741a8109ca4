package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kz.kuzet.problem.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "&,&amp;",
                "<,&lt;",
                ">,&gt;",
                "\",&quot;",
                "',&#39;",
                "&amp;,&amp;amp;",
                "a<b,a&lt;b",
                "қ>,қ&gt;",
                "<<,&lt;&lt;"
            })
    void escapesWhatMeansSomething(String text, String html) {
        assertThat(PageWriter.escape(text)).isEqualTo(html);
    }

    @Test
    void showsWhereSomethingWasHidden() {
        assertThat(PageWriter.escape("a\0b\r\n")).isEqualTo("a\uFFFDb  ");
        assertThat(PageWriter.escape("\ud83d")).isEqualTo("\uFFFD");
        assertThat(PageWriter.escape("\ude00x\ud83d")).isEqualTo("\uFFFDx\uFFFD");
        assertThat(PageWriter.escape("\ude00\ud83d\ude00")).isEqualTo("\uFFFD😀");
        assertThat(PageWriter.escape("<\u202E\u2028>")).isEqualTo("&lt;\uFFFD &gt;");
    }

    /** All of Unicode. */
    @Test
    void keepsEverythingElse() {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> !PlainText.isHidden(codePoint) && "&<>\"'".indexOf(codePoint) < 0)
                .forEach(text::appendCodePoint);
        assertThat(text).hasSizeGreaterThan(1_000_000);
        assertThat(PageWriter.escape(text.toString())).isEqualTo(text.toString());
    }
}
