package kz.kuzet.command.difference;

import java.util.List;
import kz.kuzet.command.difference.Outline.Item;
import kz.kuzet.command.difference.Outline.Row;
import kz.kuzet.command.difference.Outline.Section;
import kz.kuzet.problem.PlainText;
import kz.kuzet.problem.Texts;

/** For a person at a terminal. Nothing of a register reaches it but letters, digits and signs. */
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
        line("  ", colour, String.join("  ", head(item)));
        item.rows().forEach(this::write);
        item.notes().forEach(note -> line("      ", "", PlainText.quote(note)));
    }

    private static List<String> head(Item item) {
        String marked = item.word().isEmpty() ? item.mark().sign() : item.mark().sign() + " " + item.word() + ":";
        return item.name().isBlank()
                ? List.of(marked, PlainText.quote(item.code()))
                : List.of(marked, PlainText.quote(item.code()), PlainText.quote(item.name()));
    }

    private void write(Row row) {
        String because = row.because() ? texts.say("diff.because") + " " : "";
        line("      ", "", because + row.label() + ": " + PlainText.quote(row.before()) + " → " + PlainText.quote(row.after()));
    }

    private void line(String indent, String style, String content) {
        text.append(indent);
        if (colours && !style.isEmpty()) {
            text.append(style).append(content).append(OFF);
        } else {
            text.append(content);
        }
        text.append('\n');
    }
}
