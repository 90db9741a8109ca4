package kz.kuzet.processor.generate;

import kz.kuzet.problem.PlainText;

/** Escapes any text for Javadoc, so that a reader sees it as it is. */
final class JavadocText {

    private static final int LONGEST_IN_CODE_POINTS = 200;

    private JavadocText() {}

    static String of(String text) {
        String shown = PlainText.shorten(text, LONGEST_IN_CODE_POINTS);
        StringBuilder escaped = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            append(escaped, shown.codePointAt(i));
        }
        return escaped.toString();
    }

    /**
     * Writes characters with a meaning in HTML, Javadoc or Java (such as the end of a comment) as numeric references. Invisible
     * characters are named as Unicode names them, because HTML forbids references to most of them.
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
