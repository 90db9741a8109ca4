package kz.kuzet.processor.generate;

/** A paragraph of Javadoc, broken into lines that fit on a page: at spaces, but not within a tag in braces. */
final class Paragraph {

    /** Together with the asterisk before it a line has 120 characters. */
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
            // A brace that is never closed opens no tag.
            int close = text.charAt(end) == '{' ? text.indexOf('}', end) : -1;
            end = Math.max(end, close) + 1;
        }
        return end;
    }
}
