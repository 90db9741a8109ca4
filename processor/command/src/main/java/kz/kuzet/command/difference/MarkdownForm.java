package kz.kuzet.command.difference;

import kz.kuzet.command.difference.Outline.Item;
import kz.kuzet.command.difference.Outline.Row;
import kz.kuzet.command.difference.Outline.Section;
import kz.kuzet.problem.Texts;

/** For a review: a comment on a merge request, or a mail. */
final class MarkdownForm {

    private final Texts texts;
    private final StringBuilder text = new StringBuilder();

    MarkdownForm(Texts texts) {
        this.texts = texts;
    }

    String write(Outline outline) {
        line("## " + Markdown.escape(outline.title()));
        line("");
        line(Markdown.escape(outline.summary()));
        outline.sections().forEach(this::write);
        return text.toString();
    }

    private void write(Section section) {
        line("");
        line("### " + Markdown.escape(section.title()));
        for (Item item : section.items()) {
            line("");
            write(item);
        }
    }

    private void write(Item item) {
        String word = item.word().isEmpty() ? "" : " " + Markdown.escape(item.word()) + ":";
        String name = item.name().isBlank() ? "" : " " + Markdown.escape(item.name());
        line(Markdown.escape(item.mark().sign()) + word + " **" + Markdown.escape(item.code()) + "**" + name);
        if (!item.rows().isEmpty()) {
            line("");
            line("| | " + Markdown.escape(texts.say("diff.before")) + " | " + Markdown.escape(texts.say("diff.after")) + " |");
            line("| --- | --- | --- |");
            item.rows().forEach(this::write);
        }
        for (String note : item.notes()) {
            line("");
            line(Markdown.escape(note));
        }
    }

    private void write(Row row) {
        String label = Markdown.escape(row.label());
        line("| " + (row.because() ? "**" + label + "**" : label) + " | " + Markdown.escape(row.before()) + " | "
                + Markdown.escape(row.after()) + " |");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
