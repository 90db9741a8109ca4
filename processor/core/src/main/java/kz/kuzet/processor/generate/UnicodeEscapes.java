package kz.kuzet.processor.generate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes what an encoding does not have as escapes of Java, which stand for a character in names, literals and comments. */
public final class UnicodeEscapes {

    private static final int ASCII = 0x80;

    private UnicodeEscapes() {}

    /** Returns the source of a guard as text that survives an encoding, and as it is where it survives anyway. */
    public static String in(Charset encoding, String source) {
        if (survives(source, encoding)) {
            return source;
        }
        String escaped = escape(source, encoding);
        // What an encoding makes of a character can depend on the one before.
        return survives(escaped, encoding) ? escaped : escape(source, StandardCharsets.US_ASCII);
    }

    private static boolean survives(String text, Charset encoding) {
        return encoding.canEncode() && new String(text.getBytes(encoding), encoding).equals(text);
    }

    private static String escape(String source, Charset encoding) {
        StringBuilder escaped = new StringBuilder(source.length() + source.length() / 2);
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            if (source.startsWith("\\\\", i)) {
                escaped.append(StringLiteral.backslashAfter(escaped));
                i += 2;
                continue;
            }
            if (codePoint < ASCII || survives(Character.toString(codePoint), encoding)) {
                escaped.appendCodePoint(codePoint);
            } else {
                StringLiteral.appendEscape(escaped, codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return escaped.toString();
    }
}
