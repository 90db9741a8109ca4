package kz.kuzet.command.register;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of which a spreadsheet shows every cell as it is.
 *
 * <p>Its form is that of RFC 4180 (lines end in CR LF, quotes are doubled), but cells are separated by semicolons. Excel
 * separates cells by what the settings of its machine say, which in Kazakh and in Russian is the semicolon: with commas a row
 * would stand in one cell. A line {@code sep=,} before the header would help, but then Excel no longer heeds the byte order mark
 * and shows no Cyrillic. The mark is written because without it Excel does not take a file for UTF-8.
 */
public final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATOR = ";";
    private static final String END_OF_ROW = "\r\n";

    private final Writer writer;

    private CsvTable(Writer writer) {
        this.writer = writer;
    }

    /** Begins a table; the writer is left open. */
    public static CsvTable begin(Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        return new CsvTable(writer);
    }

    /** A cell that holds text, whatever it looks like. */
    public static String text(String text) {
        return CsvText.cell(text);
    }

    /** The text of a cell without the marks that {@link #text} gave it. */
    public static String plain(String cell) {
        return CsvText.plain(cell);
    }

    /** Writes a row. Its cells are numbers, or of {@link #text}. */
    public void write(Stream<String> cells) throws IOException {
        writer.write(cells.collect(Collectors.joining(SEPARATOR, "", END_OF_ROW)));
    }
}
