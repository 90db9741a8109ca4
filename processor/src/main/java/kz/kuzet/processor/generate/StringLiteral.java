package kz.kuzet.processor.generate;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes any text as a Java string literal on one line. What cannot be seen is escaped, so that the source shows what the text
 * holds.
 */
final class StringLiteral {

    private StringLiteral() {}

    static CodeBlock of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> append(literal, codePoint));
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static void append(StringBuilder literal, int codePoint) {
        switch (codePoint) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            // As Unicode escapes they would end the line of the source itself.
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            default -> {
                if (Visible.is(codePoint)) {
                    literal.appendCodePoint(codePoint);
                } else {
                    for (char unit : Character.toChars(codePoint)) {
                        literal.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }
}
