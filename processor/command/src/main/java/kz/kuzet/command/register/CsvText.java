package kz.kuzet.command.register;

import java.util.regex.Pattern;
import kz.kuzet.problem.PlainText;

/**
 * Text in a cell of a table, which a spreadsheet takes as text and shows as it is written.
 *
 * <p>A spreadsheet takes a text that begins like a formula for one, and what looks like a number or a date for one too: the code
 * {@code 0012} would become {@code 12}. Before such a text stands an apostrophe. Only a whole number that is the same afterwards,
 * such as {@code -1}, is left alone. Blanks, quotes and characters that show nothing do not hide a beginning, and what follows a
 * comma or semicolon is looked at in the same way: it is the beginning of a cell for a program that separates cells elsewhere.
 */
final class CsvText {

    /** Characters in their full-width and small forms, and the minus sign, are taken for the common ones by some programs. */
    private static final String SIGNS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212]";

    private static final Pattern SIGN = Pattern.compile(SIGNS);
    private static final Pattern FORMULA = Pattern.compile("(^|[,;])([\\s\\p{C}\\p{Z}\"'\uFFFD]*" + SIGNS + ")");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[\\s\\p{Z}]*[0-9.+\\-][0-9.,:/eE+\\-\\s\\p{Z}]*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private CsvText() {}

    /** The cell, in quotes. */
    static String cell(String text) {
        return '"' + asText(PlainText.replaceHidden(text)).replace("\"", "\"\"") + '"';
    }

    private static String asText(String text) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return text;
        }
        // Most texts hold no sign at all, which is seen sooner than where it stands.
        String defused = SIGN.matcher(text).find() ? FORMULA.matcher(text).replaceAll("$1'$2") : text;
        return isNumberOrDate(text) && !defused.startsWith("'") ? "'" + defused : defused;
    }

    private static boolean isNumberOrDate(String text) {
        return DIGITS_AND_SIGNS.matcher(text).matches() && DIGIT.matcher(text).find();
    }
}
