package kz.kuzet.processor.generate;

/** Makes any text fit for Javadoc: shown as it is, whatever it holds. */
final class JavadocText {

    private static final int LONGEST_IN_CODE_POINTS = 200;

    private JavadocText() {}

    static String of(String text) {
        boolean tooLong = text.codePointCount(0, text.length()) > LONGEST_IN_CODE_POINTS;
        int end = tooLong ? text.offsetByCodePoints(0, LONGEST_IN_CODE_POINTS) : text.length();
        StringBuilder escaped = new StringBuilder(end);
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            append(escaped, text.codePointAt(i));
        }
        return tooLong ? escaped.append('…').toString() : escaped.toString();
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
                if (Visible.is(codePoint)) {
                    escaped.appendCodePoint(codePoint);
                } else {
                    escaped.append(String.format("U+%04X", codePoint));
                }
            }
        }
    }
}
