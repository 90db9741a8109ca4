package kz.kuzet.command.worklist;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import kz.kuzet.command.check.FoundEndpoint;
import kz.kuzet.command.register.CsvTable;
import kz.kuzet.problem.Language;

/** Writes the list as a spreadsheet in the form of the register's. */
public final class ListCsv {

    private ListCsv() {}

    /** Writes the list; the writer is left open. */
    public static void write(List<FoundEndpoint> endpoints, Language language, Writer writer) throws IOException {
        CsvTable table = CsvTable.begin(writer);
        for (List<String> row : ListTable.of(endpoints, language)) {
            table.write(row.stream().map(CsvTable::text));
        }
    }
}
