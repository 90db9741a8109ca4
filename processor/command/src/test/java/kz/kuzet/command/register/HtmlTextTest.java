package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTextTest {

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
        assertThat(HtmlText.escape(text)).isEqualTo(html);
    }

    @Test
    void replacesWhatHtmlCannotHold() {
        assertThat(HtmlText.escape("a\0b\r\n")).isEqualTo("a\uFFFDb&#13;\n");
        assertThat(HtmlText.escape("\ud83d")).isEqualTo("\uFFFD");
        assertThat(HtmlText.escape("\ude00x\ud83d")).isEqualTo("\uFFFDx\uFFFD");
        assertThat(HtmlText.escape("\ude00\ud83d\ude00")).isEqualTo("\uFFFD😀");
    }

    /** Every other character of the basic plane, and the ends of the others, stay as they are. */
    @Test
    void keepsEverythingElse() {
        StringBuilder text = new StringBuilder();
        for (int codePoint = 1; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean surrogate =
                    codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT && Character.isSurrogate((char) codePoint);
            if (!surrogate && "&<>\"'\r".indexOf(codePoint) < 0) {
                text.appendCodePoint(codePoint);
            }
        }
        assertThat(HtmlText.escape(text.toString())).isEqualTo(text.toString());
    }
}
