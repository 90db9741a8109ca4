package kz.kuzet.command.difference;

import kz.kuzet.processor.problem.PlainText;
import kz.kuzet.processor.problem.Quoting;

/** Makes text of a register fit for a terminal: one line, of bearable length, in which everything can be seen. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isHidden(codePoint)) {
                visible.append(PlainText.nameOf(codePoint));
            } else {
                visible.appendCodePoint(codePoint);
            }
        });
        return Quoting.quote(visible.toString());
    }

    /** Joiners, marks of direction, line and paragraph ends: what a control is by another name. */
    static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
