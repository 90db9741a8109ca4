package kz.kuzet.processor.problem;

import java.util.OptionalInt;

/** Plain text: what a reader sees is what is there. */
public final class PlainText {

    private PlainText() {}

    /** Finds the first character that is a control, a bidirectional control or half of a surrogate pair. */
    public static OptionalInt firstStrange(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isPlain(text.codePointAt(i))) {
                return OptionalInt.of(text.codePointAt(i));
            }
        }
        return OptionalInt.empty();
    }

    static boolean isPlain(int codePoint) {
        return !Character.isISOControl(codePoint)
                && !(0x202A <= codePoint && codePoint <= 0x202E)
                && !(0x2066 <= codePoint && codePoint <= 0x2069)
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    /** Names a character as Unicode does: {@code U+202E}. */
    public static String nameOf(int codePoint) {
        return String.format("U+%04X", codePoint);
    }
}
