package kz.kuzet.command.register;

/** Text as HTML, between tags or in a quoted attribute. */
final class HtmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    /**
     * Escapes what would not arrive as it is. The null character and halves of surrogate pairs, which no HTML can hold, become
     * U+FFFD, so that a reader sees that something was there.
     */
    static String escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isSpecial(text.charAt(index))) {
                return escape(text, index);
            }
        }
        return text;
    }

    private static boolean isSpecial(char unit) {
        return switch (unit) {
            case '&', '<', '>', '"', '\'', '\r', '\0' -> true;
            default -> Character.isSurrogate(unit);
        };
    }

    private static String escape(String text, int from) {
        StringBuilder html = new StringBuilder(text.length() + 16).append(text, 0, from);
        int index = from;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            index += Character.charCount(codePoint);
            switch (codePoint) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                // Otherwise read as the end of a line.
                case '\r' -> html.append("&#13;");
                case '\0' -> html.append(REPLACEMENT);
                default -> html.appendCodePoint(isHalf(codePoint) ? REPLACEMENT : codePoint);
            }
        }
        return html.toString();
    }

    private static boolean isHalf(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
    }
}
