package kz.kuzet.command.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kuzet.command.check.FoundEndpoint;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.PlainText;
import kz.kuzet.processor.model.ListedHandler;
import kz.kuzet.processor.model.Requests;

/**
 * The list as a table: of each class a row that can answer for all its handlers, then a row for each of these. The cells that are to
 * be filled in are empty.
 */
final class ListTable {

    private final ListWords words;
    private final List<List<String>> rows = new ArrayList<>();

    private ListTable(Language language) {
        words = new ListWords(language);
    }

    /** The headings, then the rows. Nothing in a cell is hidden. */
    static List<List<String>> of(List<FoundEndpoint> endpoints, Language language) {
        ListTable table = new ListTable(language);
        table.rows.add(
                Column.ALL.stream().map(column -> column.heading(language)).toList());
        endpoints.forEach(table::add);
        return table.rows;
    }

    private void add(FoundEndpoint found) {
        add(Map.of(
                Column.TYPE, found.listed().type().binaryName(),
                Column.KIND,
                        words.kinds(found.listed().servedKinds(), found.listed().annotation()),
                Column.SAID, words.said(found.listed().said(), found.isUnanswered()),
                Column.MODULE, found.module(),
                Column.SOURCE, found.source()));
        found.listed().handlers().forEach(handler -> add(found, handler));
    }

    private void add(FoundEndpoint found, ListedHandler handler) {
        Map<Column, String> cells = new HashMap<>();
        cells.put(Column.TYPE, found.listed().type().binaryName());
        cells.put(Column.HANDLER, ListWords.handler(found, handler));
        cells.put(
                Column.KIND,
                words.kinds(
                        handler.requests().stream().map(Requests::kind).toList(),
                        found.listed().annotation()));
        cells.put(Column.METHODS, ListWords.methods(handler.requests()));
        cells.put(Column.PATHS, ListWords.paths(handler.requests()));
        cells.put(Column.SAID, words.said(handler.said(), found.isUnanswered(handler)));
        cells.put(Column.MODULE, found.module());
        // The source of a class above is found by its name.
        cells.put(Column.SOURCE, found.isInherited(handler) ? "" : found.source());
        add(cells);
    }

    private void add(Map<Column, String> cells) {
        rows.add(Column.ALL.stream()
                .map(column -> PlainText.replaceHidden(cells.getOrDefault(column, "")))
                .toList());
    }
}
