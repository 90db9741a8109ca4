package kz.kuzet.register;

/** Text of unknown origin, fit to be printed: on one line, of bearable length, with nothing hidden in it. */
public final class OneLine {

    private static final int LONGEST_IN_CODE_POINTS = 200;

    private OneLine() {}

    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST_IN_CODE_POINTS).forEach(codePoint -> {
            if (isHidden(codePoint)) {
                line.append(String.format("U+%04X", codePoint));
            } else {
                line.appendCodePoint(codePoint);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST_IN_CODE_POINTS ? line + "…" : line.toString();
    }

    /** Whether a character ends a line, turns the direction of text, is a control, or is half of a surrogate pair. */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (0x202A <= codePoint && codePoint <= 0x202E) || (0x2066 <= codePoint && codePoint <= 0x2069);
        };
    }
}
