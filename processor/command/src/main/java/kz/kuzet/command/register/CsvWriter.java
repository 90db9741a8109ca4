package kz.kuzet.command.register;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
 * Writes {@code register.csv}, the form for spreadsheets: a row for each service, with everything that its method follows from, and one
 * for each endpoint that is not classified yet.
 *
 * <p>What stands in the register is what is written, whether or not the Rules give the same. Nothing depends on the date or the
 * machine. Programs read {@link JsonWriter register.json} instead: here, some texts are marked as text (see {@link CsvTable}).
 */
public final class CsvWriter {

    /** Separates the elements of a list, because in Kazakh and Russian the name of a paragraph contains a comma. */
    private static final String BETWEEN = "; ";

    private final Labels labels;
    private final List<Column> columns = new ArrayList<>();

    /** A column. Its cells are as they are written: a number, or a text in quotes. */
    private record Column(String header, Function<RegisteredService, String> cell) {}

    private CsvWriter(Labels labels) {
        this.labels = labels;
    }

    /** Writes the register in the language of the labels; the writer is left open. */
    public static void write(Register register, Labels labels, Writer writer) throws IOException {
        CsvWriter form = new CsvWriter(labels);
        form.addColumns();
        CsvTable table = CsvTable.begin(writer);
        table.write(form.columns.stream().map(column -> CsvTable.text(column.header())));
        for (RegisteredService service : register.services()) {
            table.write(form.columns.stream().map(column -> column.cell().apply(service)));
        }
        for (String endpoint : register.notYetClassified()) {
            table.write(form.columns.stream().map(column -> form.ofUnclassified(column.header(), endpoint)));
        }
    }

    /** An endpoint that is not classified yet has no service; its row says so in the place of the method. */
    private String ofUnclassified(String header, String endpoint) {
        if (header.equals(labels.field("endpoint"))) {
            return CsvTable.text(endpoint);
        }
        return CsvTable.text(header.equals(labels.field("method")) ? labels.column("notYetClassified") : "");
    }

    private void addColumns() {
        add(ServiceAttribute.CODE);
        add(ServiceAttribute.NAME);
        for (Criterion criterion : Criterion.values()) {
            add(labels.of(criterion), service -> criterion.in(service.classify().criteria()));
            addNumber(
                    labels.of(criterion) + ": " + labels.column("points"),
                    service -> service.points().of(criterion));
        }
        addNumber(labels.field("score"), RegisteredService::score);
        add(labels.column("band"), service -> range(band(service)));
        add(labels.column("bandMethod"), service -> band(service).method());
        add(labels.field("override"), service -> service.override().map(this::reason));
        add(ServiceAttribute.METHOD);
        add(ServiceAttribute.MESSAGING_METHOD);
        add(ServiceAttribute.CHANNELS);
        add(ServiceAttribute.COMPOSED_OF);
        add(ServiceAttribute.RESULT);
        ServiceAttribute.ALL.stream()
                .filter(attribute -> attribute.isDescription() && attribute != ServiceAttribute.NAME)
                .forEach(this::add);
        add(labels.column("citations"), CsvWriter::citations);
        add(labels.field("endpoint"), RegisteredService::endpoint);
        add(labels.field("guard"), RegisteredService::guard);
    }

    private void add(ServiceAttribute<?> attribute) {
        add(labels.field(attribute.name()), RegisterField.of(attribute)::of);
    }

    private void add(String header, Function<RegisteredService, Object> value) {
        columns.add(new Column(header, service -> CsvTable.text(labels.of(value.apply(service), BETWEEN))));
    }

    private void addNumber(String header, Function<RegisteredService, Integer> number) {
        columns.add(new Column(header, service -> number.apply(service).toString()));
    }

    private String reason(MethodOverride override) {
        return labels.of(override) + " (" + labels.of(override.citation()) + ")";
    }

    private static ScoreBand band(RegisteredService service) {
        return ScoreBand.of(service.score());
    }

    /** Uses a dash, because a spreadsheet takes {@code 2-3} for a day in March. */
    private static String range(ScoreBand band) {
        return band.lowest() + "–" + band.highest();
    }

    /** The places in the Rules from which the method of a service follows, in that order. */
    private static List<Citation> citations(RegisteredService service) {
        List<Citation> citations = new ArrayList<>();
        Stream.of(Criterion.values()).map(Criterion::citation).forEach(citations::add);
        citations.add(Citation.PARA_5);
        service.override().map(MethodOverride::citation).ifPresent(citations::add);
        AuthenticationMethod given = service.override().isPresent()
                ? AuthenticationMethod.LOGIN_PASSWORD_EDS
                : band(service).method();
        if (service.method() != given || service.messagingMethod().isPresent()) {
            citations.add(Citation.APPENDIX_1_PARA_1);
        }
        return citations;
    }
}
