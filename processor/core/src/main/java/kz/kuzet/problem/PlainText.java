package kz.kuzet.problem;

import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Makes text of unknown origin readable: on one line, not too long, with no hidden characters. */
public final class PlainText {

    private static final int LONGEST_IN_CODE_POINTS = 400;
    private static final String REPLACEMENT = "\uFFFD";

    private PlainText() {}

    /**
     * Tells whether a character is invisible: a control, a format character (bidirectional controls, joiners, soft hyphens), a
     * line or paragraph separator, an unpaired surrogate, or a private-use code.
     */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> isNoncharacter(codePoint);
        };
    }

    /** Noncharacters: codes that Unicode will never assign. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (0xFDD0 <= codePoint && codePoint <= 0xFDEF);
    }

    /**
     * Finds the first character that a code or name of a service may not contain: a control, a bidirectional control or an
     * unpaired surrogate. All of these are hidden. A joiner is hidden too, but a name may contain it.
     */
    public static OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return OptionalInt.of(text.codePointAt(i));
            }
        }
        return OptionalInt.empty();
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

    /** For a message: names hidden characters, and cuts a long text. */
    public static String quote(String text) {
        return replaceHidden(shorten(text, LONGEST_IN_CODE_POINTS), PlainText::nameOf);
    }

    /**
     * For a document, where a hidden character cannot be named: a separator becomes a space, any other hidden character becomes
     * U+FFFD.
     */
    public static String replaceHidden(String text) {
        return replaceHidden(text, codePoint -> Character.isWhitespace(codePoint) ? " " : REPLACEMENT);
    }

    private static String replaceHidden(String text, IntFunction<String> replacement) {
        if (text.codePoints().noneMatch(PlainText::isHidden)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(codePoint -> plain.append(
                        isHidden(codePoint) ? replacement.apply(codePoint) : Character.toString(codePoint)));
        return plain.toString();
    }

    /** Cuts a text that is longer than the given number of code points, and marks the cut with an ellipsis. */
    public static String shorten(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
