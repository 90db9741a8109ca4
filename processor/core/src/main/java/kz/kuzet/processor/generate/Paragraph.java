package kz.kuzet.processor.generate;

/** A paragraph of Javadoc, wrapped at spaces but not within an inline tag. */
final class Paragraph {

    /** A line has 120 characters, including the asterisk before the text. */
    private static final int LONGEST_LINE = 117;

    private Paragraph() {}

    static String of(String text) {
        StringBuilder lines = new StringBuilder(text.length() + 1);
        int lineBegin = 0;
        for (int begin = skipSpaces(text, 0); begin < text.length(); ) {
            int end = endOfWord(text, begin);
            if (lines.length() > lineBegin && lines.length() - lineBegin + 1 + end - begin > LONGEST_LINE) {
                lines.append('\n');
                lineBegin = lines.length();
            } else if (lines.length() > lineBegin) {
                lines.append(' ');
            }
            lines.append(text, begin, end);
            begin = skipSpaces(text, end);
        }
        return lines.append('\n').toString();
    }

    private static int skipSpaces(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != ' ') {
            // A brace without an end opens no tag.
            int close = text.charAt(end) == '{' ? text.indexOf('}', end) : -1;
            end = Math.max(end, close) + 1;
        }
        return end;
    }
}
