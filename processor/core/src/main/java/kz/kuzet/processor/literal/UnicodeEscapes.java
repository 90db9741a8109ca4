package kz.kuzet.processor.literal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes characters that an encoding lacks as Unicode escapes, which Java accepts in names, literals and comments. */
public final class UnicodeEscapes {

    private static final int ASCII = 0x80;

    private UnicodeEscapes() {}

    /** Returns the source with escapes where the encoding needs them, otherwise unchanged. */
    public static String in(Charset encoding, String source) {
        if (survives(source, encoding)) {
            return source;
        }
        String escaped = escape(source, encoding);
        // In some encodings the bytes of a character depend on the character before it.
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
