package kz.kuzet.command.worklist;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.kuzet.command.archive.Archives;
import kz.kuzet.command.archive.Entry;
import kz.kuzet.command.archive.Limits;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Progress;
import kz.kuzet.command.register.CsvTable;
import kz.kuzet.problem.Message;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the table of a file, which its name says to be CSV or a workbook. */
final class SheetReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What programs write between cells, by the settings of their machine. */
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private SheetReader() {}

    static Sheet read(Path file) throws CommandException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return csv(file, text(file));
        }
        if (name.endsWith(".xlsx")) {
            demandHarmless(file);
            return XlsxReader.read(file, bytes(file));
        }
        throw CommandException.at(file, Message.LIST_OF_NO_KIND);
    }

    private static byte[] bytes(Path file) throws CommandException {
        long longest = Limits.USUAL.entryBytes();
        try {
            if (Files.size(file) > longest) {
                throw CommandException.at(file, Message.ARCHIVE_TOO_LARGE, longest);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw CommandException.unreadable(file, e);
        }
    }

    /** A workbook is an archive, which may be made to exhaust the memory. */
    private static void demandHarmless(Path file) throws CommandException {
        new Archives(Limits.USUAL, Progress.NONE).read(file, root -> {
            for (Entry entry : root.entries()) {
                entry.bytes();
            }
        });
    }

    private static String text(Path file) throws CommandException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw CommandException.at(file, Message.LIST_NOT_UTF_8);
        }
    }

    private static Sheet csv(Path file, String text) throws CommandException {
        // The one that divides the headings best.
        char separator = SEPARATORS.stream()
                .max(Comparator.comparing(each -> knownHeadings(text, each)))
                .orElseThrow();
        try {
            return new Sheet(rows(text, separator));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw CommandException.at(file, Message.LIST_NOT_READ, String.valueOf(e.getMessage()));
        }
    }

    private static long knownHeadings(String text, char separator) {
        String headings = text.lines().findFirst().orElse("");
        try (CSVParser parser = CSVParser.parse(new StringReader(headings), format(separator))) {
            return parser.stream()
                    .flatMap(CSVRecord::stream)
                    .filter(heading -> Column.headed(CsvTable.plain(heading)).isPresent())
                    .count();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return -1;
        }
    }

    private static List<Sheet.Row> rows(String text, char separator) throws IOException {
        List<Sheet.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            for (CSVRecord record : parser) {
                rows.add(new Sheet.Row(
                        Math.toIntExact(record.getRecordNumber()),
                        record.stream().map(CsvTable::plain).map(Sheet.Cell::of).toList()));
            }
        }
        return rows;
    }

    /** As RFC 4180 has it. Nothing is trimmed, and an empty line is a row. */
    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }
}
