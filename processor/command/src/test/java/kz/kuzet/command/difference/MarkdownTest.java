package kz.kuzet.command.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.problem.PlainText;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a name holds, Markdown shows it and does nothing else: held against a parser that nobody here wrote. */
final class MarkdownTest {

    private static final List<org.commonmark.Extension> DIALECT =
            List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(DIALECT).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(DIALECT).build();
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HARMLESS_TAG = Pattern.compile("</?(p|code|strong|table|thead|tbody|tr|th|td|h2)>");

    static Stream<String> texts() {
        Stream<String> signs = IntStream.rangeClosed(' ', '~')
                .mapToObj(Character::toString)
                .flatMap(sign -> Stream.of(
                        "a" + sign + "b", sign + "a" + sign, sign + sign + "a" + sign + sign, sign + " a", "1" + sign));
        return Stream.concat(
                signs,
                Stream.of(
                        "<script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>",
                        "[text](javascript:alert(1))",
                        "![text](http://example.com/x.png)",
                        "[ref]: http://example.com",
                        "<http://example.com>",
                        "http://example.com/?a=b&c=d",
                        "https://example.com",
                        "ftp://example.com/x",
                        "www.example.com",
                        "WWW.example.com",
                        "someone@example.com",
                        "mailto:someone@example.com",
                        "@someone please look, #12 and !34",
                        "a | b | c",
                        "a || b \\| c",
                        "| --- | --- |",
                        "`code` ``more`` ```fence",
                        "~~struck~~ **bold** __bold__ *it* _it_",
                        "&lt;b&gt; &#60;b&#62; &amp;",
                        "$\\sqrt{x}$ $$x$$",
                        "# heading",
                        "> quote",
                        "- item",
                        "+ item",
                        "1. item",
                        "1) item",
                        "---",
                        "===",
                        "\\",
                        "a\\",
                        "ends with a backtick `",
                        "    four spaces",
                        "Қызмет «атауы» № 1 – ІҢҒҮҰҚӨҺ",
                        "`".repeat(300) + "|".repeat(300)));
    }

    /** What a reader sees of the text: plain, with spaces as Markdown has them. */
    private static String visible(String text) {
        return PlainText.quote(text).strip().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inAParagraph(String text) {
        String html = HTML.render(PARSER.parse("● **" + MarkdownForm.escape("x") + "** " + MarkdownForm.escape(text)));
        assertShows(html, "● x " + visible(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inACell(String text) {
        String escaped = MarkdownForm.escape(text);
        String html = HTML.render(PARSER.parse("""
            | | before | after |
            | --- | --- | --- |
            | x | %s | %s |
            """.formatted(escaped, escaped)));
        assertThat(html.split("<td>", -1)).as(html).hasSize(4);
        assertShows(html, "beforeafterx" + visible(text) + visible(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inAHeading(String text) {
        String html = HTML.render(PARSER.parse("## x " + MarkdownForm.escape(text) + " y"));
        assertShows(html, "x " + visible(text) + " y");
    }

    private static void assertShows(String html, String text) {
        assertThat(TAG.matcher(html).results().map(tag -> tag.group()))
                .as(html)
                .isNotEmpty()
                .allMatch(tag -> HARMLESS_TAG.matcher(tag).matches());
        assertThat(unescape(TAG.matcher(html).replaceAll("").replace("\n", "")).strip())
                .isEqualTo(text.strip());
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
