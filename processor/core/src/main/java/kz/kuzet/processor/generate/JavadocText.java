package kz.kuzet.processor.generate;

import kz.kuzet.problem.PlainText;

/** Makes any text fit for Javadoc: shown as it is, whatever it holds. */
final class JavadocText {

    private static final int LONGEST_IN_CODE_POINTS = 200;

    private JavadocText() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        PlainText.shorten(text, LONGEST_IN_CODE_POINTS).codePoints().forEach(codePoint -> append(escaped, codePoint));
        return escaped.toString();
    }

    /**
     * What means something to HTML, to Javadoc, or to Java itself (an end of the comment, an escape of a character) is written
     * as a number. What cannot be seen is named as Unicode does, since HTML allows no numbers for most of it.
     */
    private static void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '<', '>', '&', '@', '*', '/', '\\', '{', '}', '"', '\'' ->
                escaped.append("&#").append(codePoint).append(';');
            default -> {
                if (PlainText.isHidden(codePoint)) {
                    escaped.append(PlainText.nameOf(codePoint));
                } else {
                    escaped.appendCodePoint(codePoint);
                }
            }
        }
    }
}
