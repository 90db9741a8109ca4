package kz.kuzet.command.register;

import kz.kuzet.problem.PlainText;

/** Text as HTML, between tags or in a quoted attribute. */
final class HtmlText {

    private HtmlText() {}

    /** Escapes what would not arrive as it is, and shows that something was there where it is hidden. */
    static String escape(String text) {
        String plain = PlainText.replaceHidden(text);
        for (int index = 0; index < plain.length(); index++) {
            if (isSpecial(plain.charAt(index))) {
                return escape(plain, index);
            }
        }
        return plain;
    }

    private static boolean isSpecial(char unit) {
        return switch (unit) {
            case '&', '<', '>', '"', '\'' -> true;
            default -> false;
        };
    }

    private static String escape(String text, int from) {
        StringBuilder html = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int index = from; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(text.charAt(index));
            }
        }
        return html.toString();
    }
}
