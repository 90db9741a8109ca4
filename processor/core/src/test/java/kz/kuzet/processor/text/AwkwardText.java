package kz.kuzet.processor.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.problem.Texts;

/** Texts that mean something to a language through which they pass on their way. */
final class AwkwardText {

    private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

    static {
        put("quotes", "\"'`„“”«»");
        put("backslashes", "\\ \\\\ \\\\\\ end\\");
        put("end of a comment", "*/ public class X {} /* **/ // /** */");
        put("end of a comment in escapes", "\\u002a\\u002f *\\u002f \\uuu002a/");
        put("escape of a line end", "a\\u000ab");
        put("escape of a quote", "\\\\u0022 \\u0022 + System.exit(1) + \\u0022");
        put("half an escape", "\\u \\u0 \\u00 \\u000 \\uzzzz \\");
        put("placeholders of JavaPoet", "$L $$ $T $S $N $W $Z $> $< $[ $] $1L $name:L $");
        put("placeholders of format", "%s %n %% %1$s %d %");
        put("placeholders of MessageFormat", "{0} {1,number} '{0}' '' {");
        put("tags of Javadoc", "{@link Object} {@code x} {@ } } @param x @return @deprecated {@inheritDoc}");
        put("tags at the beginning", "@param x y");
        put("HTML", "<b>&amp;&lt;</b><script>alert('1')</script><!-- --> ]]> &#0; &nope; <p");
        put("Markdown", "`a` **b** [c](d) [[e]] /// f | g |");
        put("JSON", "\"}],{\"code\": null, \\/ \\n \\\"");
        put("comment of a service file", "# x.Y\nz.A # b");
        put("line breaks", "a\nb\rc\r\nd");
        put("white space", "\ta\fb\bc  d   e ");
        put("blanks at both ends", "  a  ");
        put("null character", "a\0b\0001");
        put("other controls", "\1\33[31m\177\u0080\u0085\u009f");
        put("line separators", "a\u2028b\u2029c");
        put("blanks of other kinds", "a\u00a0b\u2009c\u3000d\u200be\ufefff");
        put("bidirectional controls", "\u202eabc\u202c \u2066x\u2069 \u061c\u200f");
        put("first half of a pair", "a\ud83db");
        put("half of a pair before a backslash", "a\ud83d\\u0022 \ude00\\u");
        put("second half of a pair", "a\ude00b");
        put("halves in the wrong order", "\ude00\ud83d");
        put("half at the end", "a\ud83d");
        put("noncharacters", "\ufffe\uffff\ufdd0 \udbff\udfff");
        put("private use", "\ue000 \udb80\udc00");
        put("emoji", "😀👩‍👩‍👧‍👦🇰🇿");
        put("combining", "é Й ệ z\u0335a\u0337l\u0338");
        put("Kazakh", "ӘәҒғҚқҢңӨөҰұҮүҺһІі ёЁйЙ");
        put("other scripts", "中文 العربية עברית ไทย 한국어");
        put("empty", "");
        put("one blank", " ");
        put("long, without a blank", "x".repeat(1_000));
        put("long, of words", "word and another ".repeat(60));
        put("long, of blanks", " ".repeat(1_000));
        put("long, of escapes", "\\\"\n".repeat(400));
        put("long, Kazakh", "қазақша мәтін ".repeat(80));
        put("long, beyond the basic plane", "😀".repeat(500));
    }

    private AwkwardText() {}

    private static void put(String name, String text) {
        BY_NAME.put(name, text);
    }

    static Stream<String> all() {
        return BY_NAME.values().stream();
    }
}
