package kz.kuzet.command.register;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.register.JsonWriter;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterField;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import kz.kuzet.rules.ScoreBand;

/**
 * Writes {@code register.csv}, the form for spreadsheets: a row for each service, with everything that its method follows from.
 *
 * <p>Its form is that of RFC 4180 (lines end in CR LF, quotes are doubled), but cells are separated by semicolons. Excel
 * separates cells by what the settings of its machine say, which in Kazakh and in Russian is the semicolon: with commas a row
 * would stand in one cell. A line {@code sep=,} before the header would help, but then Excel no longer heeds the byte order mark
 * and shows no Cyrillic. The mark is written because without it Excel does not take a file for UTF-8. Writing this form takes a
 * few lines; a library for it would be loaded in every compilation.
 *
 * <p>What stands in the register is what is written, whether or not the Rules give the same. Nothing depends on the date or the
 * machine. Programs read {@link JsonWriter register.json} instead: here, some texts are marked as text (see {@link CsvText}).
 */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATOR = ";";

    /** Between the elements of a list: in Kazakh and in Russian a paragraph has a comma in its name. */
    private static final String BETWEEN = "; ";

    private static final String END_OF_ROW = "\r\n";

    private final Labels labels;

    /** What stands in many rows, as cells. */
    private final Map<String, String> cellsOfWords = new HashMap<>();

    private CsvWriter(Labels labels) {
        this.labels = labels;
    }

    /** Writes the register in the language of the labels; the writer is left open. */
    public static void write(Register register, Labels labels, Writer writer) throws IOException {
        List<Column> columns = new CsvWriter(labels).columns();
        writer.write(BYTE_ORDER_MARK);
        writeRow(columns.stream().map(column -> CsvText.cell(column.header())), writer);
        for (RegisteredService service : register.services()) {
            writeRow(columns.stream().map(column -> column.cell().apply(service)), writer);
        }
    }

    private static void writeRow(Stream<String> cells, Writer writer) throws IOException {
        writer.write(cells.collect(Collectors.joining(SEPARATOR, "", END_OF_ROW)));
    }

    /**
     * A column.
     *
     * @param cell gives the cell as it is written: a number, or a text in quotes
     */
    private record Column(String header, Function<RegisteredService, String> cell) {

        static Column ofText(String header, Function<RegisteredService, String> text) {
            return new Column(header, service -> CsvText.cell(text.apply(service)));
        }

        static Column ofNumber(String header, Function<RegisteredService, Integer> number) {
            return new Column(header, service -> number.apply(service).toString());
        }
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(of(ServiceAttribute.CODE));
        columns.add(of(ServiceAttribute.NAME));
        for (Criterion criterion : Criterion.values()) {
            columns.add(ofWords(
                    labels.of(criterion),
                    service -> criterion.in(service.classify().criteria())));
            columns.add(Column.ofNumber(
                    labels.of(criterion) + ": " + labels.column("points"),
                    service -> service.points().of(criterion)));
        }
        columns.add(Column.ofNumber(labels.field("score"), RegisteredService::score));
        columns.add(ofWords(labels.column("band"), service -> range(band(service))));
        columns.add(
                ofWords(labels.column("bandMethod"), service -> band(service).method()));
        columns.add(
                ofWords(labels.field("override"), service -> service.override().map(this::reason)));
        columns.add(of(ServiceAttribute.METHOD));
        columns.add(of(ServiceAttribute.MESSAGING_METHOD));
        columns.add(of(ServiceAttribute.CHANNELS));
        columns.add(of(ServiceAttribute.COMPOSED_OF));
        columns.add(of(ServiceAttribute.RESULT));
        ServiceAttribute.ALL.stream()
                .filter(attribute -> attribute.isDescription() && attribute != ServiceAttribute.NAME)
                .forEach(attribute -> columns.add(of(attribute)));
        columns.add(ofWords(
                labels.column("citations"), service -> citations(service).toList()));
        columns.add(Column.ofText(labels.field("endpoint"), RegisteredService::endpoint));
        columns.add(Column.ofText(labels.field("guard"), RegisteredService::guard));
        return columns;
    }

    private Column of(ServiceAttribute<?> attribute) {
        RegisterField field = RegisterField.of(attribute);
        String header = labels.field(field.name());
        return attribute.constants().isPresent()
                ? ofWords(header, field::of)
                : Column.ofText(header, service -> labels.of(field.of(service), BETWEEN));
    }

    /** A column of what is the same for many services. */
    private Column ofWords(String header, Function<RegisteredService, Object> value) {
        return new Column(
                header,
                service -> cellsOfWords.computeIfAbsent(labels.of(value.apply(service), BETWEEN), CsvText::cell));
    }

    private String reason(MethodOverride override) {
        return labels.of(override) + " (" + labels.of(override.citation()) + ")";
    }

    private static ScoreBand band(RegisteredService service) {
        return ScoreBand.of(service.score());
    }

    /** With a dash, because a spreadsheet takes {@code 2-3} for a day in March. */
    private static String range(ScoreBand band) {
        return band.lowest() + "–" + band.highest();
    }

    /** Where the Rules say what the service's method follows from, in the order in which it follows. */
    private static Stream<Citation> citations(RegisteredService service) {
        Stream<Citation> criteria = Stream.of(Criterion.values()).map(Criterion::citation);
        Stream<Citation> total = Stream.of(Citation.PARA_5);
        Stream<Citation> override = service.override().map(MethodOverride::citation).stream();
        AuthenticationMethod given = service.override().isPresent()
                ? AuthenticationMethod.LOGIN_PASSWORD_EDS
                : band(service).method();
        boolean another = service.method() != given || service.messagingMethod().isPresent();
        Stream<Citation> methods = Optional.of(Citation.APPENDIX_1_PARA_1).filter(paragraph -> another).stream();
        return Stream.of(criteria, total, override, methods).flatMap(Function.identity());
    }
}
