package kz.kuzet.command.difference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.problem.PlainText;

/** Makes of any text Markdown that shows this text and does nothing else. */
final class Markdown {

    /** What begins markup somewhere, in CommonMark or in the dialects of code hosts. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|<>&~$]");

    /**
     * What code hosts make links of by themselves, after escapes have been undone: addresses, mentions, numbers of issues. A sign
     * shown as code belongs to no link. Neighbouring signs share one span, since the backticks of two spans would run together.
     */
    private static final Pattern LINKING = Pattern.compile("(?:@|:(?=//)|(?<=(?i:www))\\.|#(?=\\d)|!(?=\\d))+");

    private Markdown() {}

    static String escape(String text) {
        String plain = PlainText.quote(text).strip().replaceAll("\\s+", " ");
        StringBuilder escaped = new StringBuilder();
        Matcher linking = LINKING.matcher(plain);
        int end = 0;
        while (linking.find()) {
            escaped.append(escapeMarkup(plain.substring(end, linking.start())));
            escaped.append('`').append(linking.group()).append('`');
            end = linking.end();
        }
        return escaped.append(escapeMarkup(plain.substring(end))).toString();
    }

    private static String escapeMarkup(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
