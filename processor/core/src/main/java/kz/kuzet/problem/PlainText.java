package kz.kuzet.problem;

import java.util.OptionalInt;

/** Makes text of unknown origin fit to be read: on one line, of bearable length, with nothing hidden in it. */
public final class PlainText {

    private static final int LONGEST_IN_CODE_POINTS = 400;
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /**
     * Whether a character does not show itself: a control, a format character (bidirectional controls, joiners, soft hyphens), the
     * end of a line or paragraph, half of a surrogate pair, or a code of private use.
     */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE ->
                true;
            default -> isNoncharacter(codePoint);
        };
    }

    /** Codes that Unicode will never give to a character. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (0xFDD0 <= codePoint && codePoint <= 0xFDEF);
    }

    /**
     * Finds the first character that neither code nor name of a service may hold: a control, a bidirectional control or half of a
     * surrogate pair. All of these are hidden. A joiner is hidden too, and lawful in a name.
     */
    public static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(PlainText::isForbidden).findFirst();
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || (0x202A <= codePoint && codePoint <= 0x202E)
                || (0x2066 <= codePoint && codePoint <= 0x2069)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Names a character as Unicode does: {@code U+202E}. */
    public static String nameOf(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /** For a message: what is hidden is named, and a long text is cut. */
    public static String quote(String text) {
        String shortened = shorten(text, LONGEST_IN_CODE_POINTS);
        if (shortened.codePoints().noneMatch(PlainText::isHidden)) {
            return shortened;
        }
        StringBuilder quoted = new StringBuilder();
        shortened.codePoints().forEach(codePoint -> {
            if (isHidden(codePoint)) {
                quoted.append(nameOf(codePoint));
            } else {
                quoted.appendCodePoint(codePoint);
            }
        });
        return quoted.toString();
    }

    /** For a document, which may not name it: what is hidden leaves a blank if it separates words, otherwise U+FFFD. */
    public static String replaceHidden(String text) {
        if (text.codePoints().noneMatch(PlainText::isHidden)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isHidden(codePoint)) {
                replaced.append(Character.isWhitespace(codePoint) ? ' ' : REPLACEMENT);
            } else {
                replaced.appendCodePoint(codePoint);
            }
        });
        return replaced.toString();
    }

    /** Cuts a text that has more code points than are wanted; an ellipsis says so. */
    public static String shorten(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
