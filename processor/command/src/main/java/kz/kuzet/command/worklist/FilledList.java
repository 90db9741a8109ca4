package kz.kuzet.command.worklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.command.check.AddedStatement;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Console;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.PlainText;
import kz.kuzet.processor.problem.Finding;

/**
 * Reads a list that somebody has filled in. It is read strictly: whatever is written and cannot be understood is an error with its
 * row and column, and a list with an error gives no answers.
 */
public final class FilledList {

    private static final Pattern NAME =
            Pattern.compile("[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}.]*");
    private static final Pattern HANDLER = Pattern.compile("(?:(?<type>[^#(]+)#)?(?<signature>[^#(]+\\([^()]*\\))");

    private final Path file;
    private final Console console;
    private final ListWords words;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    /** The rows of all elements, filled in or not. */
    private final Map<String, String> places = new HashMap<>();

    private final List<String> errors = new ArrayList<>();
    private final AnswerCheck check;

    private FilledList(Path file, Console console) {
        this.file = file;
        this.console = console;
        this.words = new ListWords(console.language());
        this.check = new AnswerCheck(console, places, errors);
    }

    /**
     * Reads a file.
     *
     * @throws CommandException if it is no table
     */
    public static FilledList read(Path file, Console console) throws CommandException {
        FilledList list = new FilledList(file, console);
        List<Sheet.Row> rows = SheetReader.read(file).rows();
        if (rows.isEmpty()) {
            throw CommandException.at(file, Message.LIST_WITHOUT_ANSWER);
        }
        list.readHeadings(rows.get(0));
        if (list.errors.isEmpty()) {
            rows.subList(1, rows.size()).forEach(list::readRow);
            list.check.check(list.answers());
            if (list.errors.isEmpty() && list.answers.isEmpty()) {
                throw CommandException.at(file, Message.LIST_WITHOUT_ANSWER);
            }
        }
        return list;
    }

    /** What its rows say, in their order; each element once. */
    public List<Answer> answers() {
        return List.copyOf(answers.values());
    }

    /** The same, as statements on classes and methods. */
    public List<AddedStatement> statements() {
        return answers().stream()
                .map(answer -> new AddedStatement(
                        answer.type(),
                        answer.signature(),
                        answer.service(),
                        answer.reason().orElse("")))
                .toList();
    }

    /**
     * Holds the answers against the classes for which they are.
     *
     * @param findings what the compiler would report besides, if the classes stated what the rows say
     * @param doubts what makes these uncertain, a line each; an error each
     */
    public void hold(List<Finding> findings, List<String> doubts) {
        errors.addAll(doubts);
        check.tell(findings);
    }

    /** A line for each flaw. */
    public List<String> errors() {
        return errors;
    }

    private void readHeadings(Sheet.Row headings) {
        Set<Column> missing = new HashSet<>(List.of(Column.TYPE, Column.HANDLER));
        for (int index = 0; index < headings.cells().size(); index++) {
            String text = headings.cell(index).text();
            Optional<Column> column = Column.headed(text);
            if (column.isEmpty()) {
                if (!headings.cell(index).isEmpty()) {
                    complain(file.toString(), Message.LIST_COLUMN_UNKNOWN, text);
                }
            } else if (columns.containsValue(column.get())) {
                complain(file.toString(), Message.LIST_COLUMN_TWICE, text);
            } else {
                columns.put(index, column.get());
                missing.remove(column.get());
            }
        }
        missing.forEach(
                column -> complain(file.toString(), Message.LIST_COLUMN_MISSING, column.heading(console.language())));
    }

    private void readRow(Sheet.Row row) {
        Map<Column, Sheet.Cell> cells = new HashMap<>();
        for (int index = 0; index < row.cells().size(); index++) {
            Column column = columns.get(index);
            Sheet.Cell cell = row.cell(index);
            if (column != null) {
                cells.put(column, cell);
            } else if (!cell.isEmpty()) {
                complain(place(row), Message.CELL_WITHOUT_HEADING, cell.text());
            }
        }
        String handler = text(cells, Column.HANDLER).strip();
        String type = handler.contains("#") ? "" : text(cells, Column.TYPE).strip();
        places.putIfAbsent(type.isEmpty() || handler.isEmpty() ? type + handler : type + "#" + handler, place(row));
        Map<Column, Sheet.Cell> filled = new HashMap<>(cells);
        filled.entrySet()
                .removeIf(cell -> !cell.getKey().isFilledIn() || cell.getValue().isEmpty());
        if (!filled.isEmpty()) {
            readFilled(row, cells, filled);
        }
    }

    private void readFilled(Sheet.Row row, Map<Column, Sheet.Cell> cells, Map<Column, Sheet.Cell> filled) {
        Sheet.Cell reason = filled.remove(Column.REASON);
        if (reason != null && !filled.isEmpty()) {
            complain(place(row, Column.REASON), Message.ROW_OF_SERVICE_AND_REASON);
            return;
        }
        if (reason != null && reason.flaw().isPresent()) {
            complain(place(row, Column.REASON), reason.flaw().get());
            return;
        }
        Optional<DeclaredService> service = reason == null
                ? new RowReader(filled, console.language(), (column, flaw) -> add(flaw.at(place(row, column))))
                        .service()
                : Optional.empty();
        if (reason != null || service.isPresent()) {
            answer(row, cells, service, Optional.ofNullable(reason).map(Sheet.Cell::text))
                    .ifPresent(answer -> add(row, answer));
        }
    }

    private Optional<Answer> answer(
            Sheet.Row row, Map<Column, Sheet.Cell> cells, Optional<DeclaredService> service, Optional<String> reason) {
        String type = text(cells, Column.TYPE).strip();
        String handler = text(cells, Column.HANDLER).strip();
        Matcher method = HANDLER.matcher(handler);
        if (!NAME.matcher(type).matches() || type.codePoints().anyMatch(PlainText::isHidden)) {
            complain(place(row, Column.TYPE), Message.ROW_OF_NO_CLASS, type);
            return Optional.empty();
        }
        if (handler.isEmpty()) {
            return Optional.of(
                    new Answer(place(row), text(cells, Column.SOURCE), type, Optional.empty(), service, reason));
        }
        if (!method.matches()) {
            complain(place(row, Column.HANDLER), Message.ROW_OF_NO_HANDLER, handler);
            return Optional.empty();
        }
        String declaring = Optional.ofNullable(method.group("type")).orElse(type);
        return Optional.of(new Answer(
                place(row),
                declaring.equals(type) ? text(cells, Column.SOURCE) : "",
                declaring,
                Optional.of(method.group("signature")),
                service,
                reason));
    }

    /** Two endpoints may inherit one handler, of which the list has two rows then. */
    private void add(Sheet.Row row, Answer answer) {
        Answer before = answers.putIfAbsent(answer.element(), answer);
        if (before != null && !before.repeats(answer)) {
            complain(place(row), Message.ROWS_DIFFER, answer.element(), before.place());
        }
    }

    private static String text(Map<Column, Sheet.Cell> cells, Column column) {
        return cells.getOrDefault(column, Sheet.Cell.of("")).text();
    }

    private String place(Sheet.Row row) {
        return words.say("place.row", file, row.number());
    }

    private String place(Sheet.Row row, Column column) {
        return words.say("place.cell", file, row.number(), column.heading(console.language()));
    }

    private void complain(String place, Message message, Object... arguments) {
        add(CommandException.at(place, message, arguments));
    }

    private void add(CommandException failure) {
        errors.add(failure.in(console.messages()));
    }
}
