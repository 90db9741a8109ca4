package kz.kuzet.command.difference;

import kz.kuzet.command.difference.Outline.Item;
import kz.kuzet.command.difference.Outline.Row;
import kz.kuzet.command.difference.Outline.Section;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Texts;

/** For a person at a terminal. Texts of a register are reduced to letters, digits and signs. */
final class TextForm {

    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String BOLD = "\u001B[1m";
    private static final String OFF = "\u001B[0m";

    private final Texts texts;
    private final boolean colours;
    private final StringBuilder text = new StringBuilder();

    TextForm(Texts texts, boolean colours) {
        this.texts = texts;
        this.colours = colours;
    }

    String write(Outline outline) {
        line("", BOLD, PlainText.quote(outline.title()));
        line("", "", outline.summary());
        outline.sections().forEach(this::write);
        return text.toString();
    }

    private void write(Section section) {
        line("", "", "");
        line("", BOLD, section.title());
        section.items().forEach(this::write);
    }

    private void write(Item item) {
        String colour = switch (item.mark()) {
            case WEAKER -> RED;
            case STRONGER -> GREEN;
            default -> "";
        };
        String word = item.word().isEmpty() ? "" : " " + item.word() + ":";
        String name = item.name().isBlank() ? "" : "  " + PlainText.quote(item.name());
        line("  ", colour, item.mark().sign() + word + "  " + PlainText.quote(item.code()) + name);
        item.rows().forEach(this::write);
        item.notes().forEach(note -> line("      ", "", PlainText.quote(note)));
    }

    private void write(Row row) {
        String label = (row.because() ? texts.say("diff.because") + " " : "") + row.label();
        line("      ", "", label + ": " + PlainText.quote(row.before()) + " → " + PlainText.quote(row.after()));
    }

    private void line(String indent, String style, String content) {
        boolean plain = style.isEmpty() || !colours;
        text.append(indent).append(plain ? content : style + content + OFF).append('\n');
    }
}
