package kz.kuzet.command.difference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.command.difference.Outline.Item;
import kz.kuzet.command.difference.Outline.Row;
import kz.kuzet.command.difference.Outline.Section;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Texts;

/** For a review: a comment on a merge request, or a mail. */
final class MarkdownForm {

    /** Characters that begin markup in CommonMark or in the dialects of code hosts. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|<>&~$]");

    /**
     * Text that code hosts turn into links after escapes are undone: addresses, mentions, numbers of issues. A character shown
     * as code belongs to no link. Neighbouring characters share one span, because the backticks of two spans would merge.
     */
    private static final Pattern LINKING = Pattern.compile("(?:@|:(?=//)|(?<=(?i:www))\\.|#(?=\\d)|!(?=\\d))+");

    private final Texts texts;
    private final StringBuilder text = new StringBuilder();

    MarkdownForm(Texts texts) {
        this.texts = texts;
    }

    String write(Outline outline) {
        line("## " + escape(outline.title()));
        line("");
        line(escape(outline.summary()));
        outline.sections().forEach(this::write);
        return text.toString();
    }

    private void write(Section section) {
        line("");
        line("### " + escape(section.title()));
        for (Item item : section.items()) {
            line("");
            write(item);
        }
    }

    private void write(Item item) {
        String word = item.word().isEmpty() ? "" : " " + escape(item.word()) + ":";
        String name = item.name().isBlank() ? "" : " " + escape(item.name());
        line(escape(item.mark().sign()) + word + " **" + escape(item.code()) + "**" + name);
        if (!item.rows().isEmpty()) {
            line("");
            line("| | " + escape(texts.say("diff.before")) + " | " + escape(texts.say("diff.after")) + " |");
            line("| --- | --- | --- |");
            item.rows().forEach(this::write);
        }
        for (String note : item.notes()) {
            line("");
            line(escape(note));
        }
    }

    private void write(Row row) {
        String label = escape(row.label());
        line("| " + (row.because() ? "**" + label + "**" : label) + " | " + escape(row.before()) + " | "
                + escape(row.after()) + " |");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    /** Escapes any text, so that Markdown shows exactly this text. */
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
