package kz.kuzet.processor.mirror;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a declaration in the text of its source, past annotations, comments and literals. */
final class DeclaredName {

    private static final String COMMENT = "/\\*(?s:.*?)\\*/|//.*";
    private static final String LITERAL =
            "\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'";
    private static final String KEYWORD = "\\b(?:class|interface|enum|record)\\s+";

    private DeclaredName() {}

    /** Returns the position of the name of a type; where it is not found, that at which the declaration begins. */
    static int ofType(CharSequence source, int start, CharSequence name) {
        return find(source, start, KEYWORD + "(" + Pattern.quote(name.toString()) + ")\\b");
    }

    /** The same of a method. The name of an annotation may be the same, and may have arguments too. */
    static int ofMethod(CharSequence source, int start, CharSequence name) {
        return find(source, start, "(?<![@.])\\b(" + Pattern.quote(name.toString()) + ")\\s*\\(");
    }

    private static int find(CharSequence source, int start, String name) {
        Matcher words = Pattern.compile(COMMENT + "|" + LITERAL + "|" + name, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(source);
        words.region(start, source.length()).useTransparentBounds(true);
        while (words.find()) {
            if (words.start(1) >= 0) {
                return words.start(1);
            }
        }
        return start;
    }
}
