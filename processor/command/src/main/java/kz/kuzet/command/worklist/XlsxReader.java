package kz.kuzet.command.worklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook. */
final class XlsxReader {

    /** A number that cannot be read is a flaw of its cell. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

    private XlsxReader() {}

    /** The library trusts its input, so a broken file may cause any exception. */
    static Sheet read(Path file, byte[] content) throws CommandException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return new Sheet(rows.map(XlsxReader::row).toList());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw CommandException.at(file, Message.LIST_NOT_READ, String.valueOf(e.getMessage()));
        }
    }

    private static Sheet.Row row(Row row) {
        // A cell that the file does not hold is null.
        List<Sheet.Cell> cells = row.stream().map(XlsxReader::cell).toList();
        return new Sheet.Row(row.getRowNum(), cells);
    }

    private static Sheet.Cell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Sheet.Cell.of("");
        }
        String formula = cell.getFormula();
        if (formula != null && !formula.isEmpty()) {
            return Sheet.Cell.flawed(Message.CELL_FORMULA);
        }
        return switch (cell.getType()) {
            case NUMBER -> Sheet.Cell.of(number(cell.getValue()));
            // A text that was once a formula has its kind, too.
            case STRING, FORMULA -> Sheet.Cell.of(cell.getText());
            default -> Sheet.Cell.flawed(Message.CELL_NOT_TEXT);
        };
    }

    /** As a person writes it: 30, and not 3E+1. */
    private static String number(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()
                : "";
    }
}
