package kz.kuzet.processor.generate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of Javadoc, broken into lines that fit on a page: at spaces, but not within a tag in braces. */
final class Paragraph {

    /** Together with the asterisk before it a line has 120 characters. */
    private static final int LONGEST_LINE = 117;

    /** Finds each word once and never looks ahead: the pattern is applied to every line of every guard. */
    private static final Pattern WORD = Pattern.compile("(?:\\{[^}]*+}|[^ {]++|\\{)++");

    private Paragraph() {}

    static String of(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (length > 0 && length + 1 + word.length() > LONGEST_LINE) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.append('\n').toString();
    }
}
