package kz.kuzet.command.difference;

import java.util.List;
import kz.kuzet.command.console.Words;
import kz.kuzet.command.difference.Outline.Item;
import kz.kuzet.command.difference.Outline.Row;
import kz.kuzet.command.difference.Outline.Section;

/** For a person at a terminal. Nothing of a register reaches it but letters, digits and signs. */
final class TextForm {

    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String BOLD = "\u001B[1m";
    private static final String OFF = "\u001B[0m";

    private final Words words;
    private final boolean colours;
    private final StringBuilder text = new StringBuilder();

    TextForm(Words words, boolean colours) {
        this.words = words;
        this.colours = colours;
    }

    String write(Outline outline) {
        line("", BOLD, Plain.of(outline.title()));
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
        item.notes().forEach(note -> line("      ", "", Plain.of(note)));
    }

    private static List<String> head(Item item) {
        String marked = item.word().isEmpty() ? item.mark().sign() : item.mark().sign() + " " + item.word() + ":";
        return item.name().isBlank()
                ? List.of(marked, Plain.of(item.code()))
                : List.of(marked, Plain.of(item.code()), Plain.of(item.name()));
    }

    private void write(Row row) {
        String because = row.because() ? words.say("because") + " " : "";
        line("      ", "", because + row.label() + ": " + Plain.of(row.before()) + " → " + Plain.of(row.after()));
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
