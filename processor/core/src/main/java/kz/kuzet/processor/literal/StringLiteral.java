package kz.kuzet.processor.literal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import kz.kuzet.problem.PlainText;

/**
 * Writes any text as a Java string literal, a long one as several joined literals, one on each line. Invisible characters are
 * escaped, so that the source shows what the text contains.
 */
public final class StringLiteral {

    /** The indent of a continuation line: twice the indent of JavaPoet. */
    public static final String CONTINUATION = "    ";

    private static final int LONGEST_LINE = 90;
    /** A class file cannot hold a longer text. The compiler will say so, so there is no need to wrap it. */
    private static final int LONGEST_TEXT = 65_535;

    private static final int ESCAPE_LENGTH = 6;

    private final List<String> lines;

    private StringLiteral(List<String> lines) {
        this.lines = lines;
    }

    /** Takes the text of the literal. */
    public static StringLiteral of(String text) {
        String escaped = escape(text);
        boolean oneLine = escaped.length() <= LONGEST_LINE || text.length() > LONGEST_TEXT;
        return new StringLiteral(oneLine ? List.of(escaped) : lines(text));
    }

    /** Returns the length of the literal without its quotes. */
    public int width() {
        int width = 0;
        for (String line : lines) {
            width += line.length();
        }
        return width;
    }

    /** Returns the expression, for a text whose lines begin with the given indent. */
    public String code(String indent) {
        return '"' + String.join("\"\n" + indent + CONTINUATION + "+ \"", lines) + '"';
    }

    /** Breaks after spaces. Where a whole line has none, it breaks between any two characters. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Pattern wordBeginning = Pattern.compile("(?<= )(?! )");
        for (String word : wordBeginning.splitAsStream(text).toList()) {
            String escaped = escape(word);
            if (!line.isEmpty() && line.length() + escaped.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (escaped.length() <= LONGEST_LINE) {
                line.append(escaped);
                continue;
            }
            for (int codePoint : word.codePoints().toArray()) {
                if (line.length() > LONGEST_LINE) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                append(line, codePoint);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(escaped, text.codePointAt(i));
        }
        return escaped.toString();
    }

    private static void append(StringBuilder literal, int codePoint) {
        switch (codePoint) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append(backslashAfter(literal));
            // Written as Unicode escapes they would end the line of the source itself.
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            default -> {
                if (PlainText.isHidden(codePoint)) {
                    appendEscape(literal, codePoint);
                } else {
                    literal.appendCodePoint(codePoint);
                }
            }
        }
    }

    static void appendEscape(StringBuilder source, int codePoint) {
        for (char unit : Character.toChars(codePoint)) {
            source.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
    }

    /** Returns a backslash of the text in a form that is safe after the given source. */
    static String backslashAfter(StringBuilder literal) {
        return endsWithHalfOfPair(literal) ? "\\134" : "\\\\";
    }

    /**
     * After a high surrogate javac 17 to 25 looks for the other half, and takes a backslash followed by a letter u for an
     * escape.
     */
    private static boolean endsWithHalfOfPair(StringBuilder literal) {
        int begin = literal.length() - ESCAPE_LENGTH;
        return begin >= 0
                && literal.indexOf("\\ud", begin) == begin
                && "89abcdef".indexOf(literal.charAt(begin + 3)) >= 0;
    }
}
