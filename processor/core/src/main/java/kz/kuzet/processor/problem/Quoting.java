package kz.kuzet.processor.problem;

/** Makes text of a declaration fit for a message: on one line, of bearable length, with nothing hidden in it. */
public final class Quoting {

    private static final int LONGEST_IN_CODE_POINTS = 400;

    private Quoting() {}

    public static String quote(String text) {
        boolean tooLong = text.codePointCount(0, text.length()) > LONGEST_IN_CODE_POINTS;
        StringBuilder quoted = new StringBuilder();
        text.codePoints().limit(LONGEST_IN_CODE_POINTS).forEach(codePoint -> append(quoted, codePoint));
        return tooLong ? quoted + "…" : quoted.toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        if (PlainText.isPlain(codePoint)) {
            quoted.appendCodePoint(codePoint);
        } else {
            quoted.append(PlainText.nameOf(codePoint));
        }
    }
}
