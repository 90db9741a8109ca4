package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.kuzet.command.console.CommandException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list in the hands of an analyst, who fills in cells and saves it, as CSV or as a workbook. */
public final class FilledSheet {

    private final List<List<String>> rows = new ArrayList<>();

    private FilledSheet() {}

    /** Opens a list. */
    public static FilledSheet open(Path list) {
        FilledSheet sheet = new FilledSheet();
        try {
            for (Sheet.Row row : SheetReader.read(list).rows()) {
                List<String> cells = new ArrayList<>();
                for (int index = 0; index < Column.ALL.size(); index++) {
                    cells.add(row.cell(index).text());
                }
                sheet.rows.add(cells);
            }
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
        return sheet;
    }

    public List<List<String>> rows() {
        return rows;
    }

    /** Writes into a cell of the row of a class, or of a handler where one is named. */
    public FilledSheet fill(String type, String handler, String column, String text) {
        List<List<String>> found = rows.stream()
                .filter(row -> row.get(index("class")).equals(type)
                        && row.get(index("handler")).equals(handler))
                .toList();
        assertThat(found).as("%s %s", type, handler).hasSize(1);
        found.get(0).set(index(column), text);
        return this;
    }

    /** Writes a service of 2 points. */
    public FilledSheet fillService(String type, String handler, String code, String name) {
        return fill(type, handler, "code", code)
                .fill(type, handler, "name", name)
                .fill(type, handler, "disclosureRisk", "PRESENT")
                .fill(type, handler, "databaseChange", "unchanged")
                .fill(type, handler, "term", "10")
                .fill(type, handler, "termUnit", "MINUTES")
                .fill(type, handler, "fee", "free");
    }

    public static int index(String column) {
        return Column.ALL.stream().map(Column::key).toList().indexOf(column);
    }

    /** Saves in the form that the name of the file says. */
    public Path save(Path file) {
        try {
            if (file.toString().endsWith(".csv")) {
                Files.writeString(
                        file,
                        "\uFEFF"
                                + rows.stream()
                                        .map(row -> row.stream()
                                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                                .collect(Collectors.joining(";", "", "\r\n")))
                                        .collect(Collectors.joining()));
            } else {
                try (OutputStream out = Files.newOutputStream(file);
                        Workbook workbook = new Workbook(out, "Test", null)) {
                    Worksheet sheet = workbook.newWorksheet("List");
                    for (int row = 0; row < rows.size(); row++) {
                        for (int column = 0; column < rows.get(row).size(); column++) {
                            value(sheet, row, column, rows.get(row).get(column));
                        }
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet takes what looks like a number for one, and stores no empty cell. */
    private static void value(Worksheet sheet, int row, int column, String text) {
        if (text.matches("[1-9][0-9]{0,8}")) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
