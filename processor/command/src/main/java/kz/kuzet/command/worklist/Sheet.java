package kz.kuzet.command.worklist;

import java.util.List;
import java.util.Optional;
import kz.kuzet.problem.Message;

/**
 * A table as a file holds it.
 *
 * @param rows with their numbers, as a spreadsheet shows them; rows without cells may be absent
 */
record Sheet(List<Row> rows) {

    /** A row. */
    record Row(int number, List<Cell> cells) {

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.of("");
        }
    }

    /**
     * A cell.
     *
     * @param text as it is meant, without the marks by which a spreadsheet knows text
     * @param flaw why it holds no text; empty where it does
     */
    record Cell(String text, Optional<Message> flaw) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        static Cell flawed(Message flaw) {
            return new Cell("", Optional.of(flaw));
        }

        boolean isEmpty() {
            return flaw.isEmpty() && text.isBlank();
        }
    }
}
