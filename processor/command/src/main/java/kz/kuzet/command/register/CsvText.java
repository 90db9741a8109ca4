package kz.kuzet.command.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.problem.PlainText;

/**
 * A text in a cell of a table, which a spreadsheet takes as text and shows unchanged.
 *
 * <p>A spreadsheet takes a text that begins like a formula for a formula, and a text that looks like a number or a date for
 * one: the code {@code 0012} would become {@code 12}. An apostrophe before such a text prevents that. Only a whole number that
 * stays the same, such as {@code -1}, is left alone. Blanks, quotes and invisible characters do not hide a beginning. The text
 * after a comma or semicolon is examined in the same way, because it begins a cell for a program with another separator.
 */
final class CsvText {

    /** Some programs take full-width and small forms, and the minus sign, for the common characters. */
    private static final String SIGNS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212]";

    private static final Pattern SIGN = Pattern.compile(SIGNS);
    private static final Pattern FORMULA = Pattern.compile("(^|[,;])([\\s\\p{C}\\p{Z}\"'\uFFFD]*" + SIGNS + ")");
    private static final Pattern DEFUSED = Pattern.compile("(^|[,;])'([\\s\\p{C}\\p{Z}\"'\uFFFD]*" + SIGNS + ")");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[\\s\\p{Z}]*[0-9.+\\-][0-9.,:/eE+\\-\\s\\p{Z}]*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private CsvText() {}

    /** The cell, in quotes. */
    static String cell(String text) {
        return '"' + asText(PlainText.replaceHidden(text)).replace("\"", "\"\"") + '"';
    }

    /** The text of a cell that {@link #cell} wrote, or that somebody wrote in a spreadsheet with the same marks. */
    static String plain(String cell) {
        Matcher defused = DEFUSED.matcher(cell);
        boolean marked = cell.startsWith("'") && !defused.lookingAt();
        String unmarked = defused.replaceAll("$1$2");
        return marked && isNumberOrDate(unmarked.substring(1)) ? unmarked.substring(1) : unmarked;
    }

    private static String asText(String text) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return text;
        }
        // Most texts contain no such sign, which is found out faster than its place.
        String defused = SIGN.matcher(text).find() ? FORMULA.matcher(text).replaceAll("$1'$2") : text;
        return isNumberOrDate(text) && !defused.startsWith("'") ? "'" + defused : defused;
    }

    private static boolean isNumberOrDate(String text) {
        return DIGITS_AND_SIGNS.matcher(text).matches() && DIGIT.matcher(text).find();
    }
}
