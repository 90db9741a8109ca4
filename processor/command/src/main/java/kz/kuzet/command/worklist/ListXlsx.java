package kz.kuzet.command.worklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.command.archive.TimelessZip;
import kz.kuzet.command.check.FoundEndpoint;
import kz.kuzet.command.register.Labels;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.declaration.ServiceAttribute.Shape;
import kz.kuzet.problem.Language;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the list as a workbook. What is to be chosen can be chosen in the cell. Every cell holds text, so that nothing is taken for a
 * formula, and no code loses its zeros.
 */
public final class ListXlsx {

    private static final String TEXT = "@";
    private static final double WIDE = 40;
    private static final double NARROW = 18;
    private static final int FROZEN_COLUMNS = 2;

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private final Language language;

    private ListXlsx(Language language) {
        this.language = language;
    }

    /** Writes the list; the stream is left open. */
    public static void write(List<FoundEndpoint> endpoints, Language language, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ListXlsx(language).writeWorkbook(ListTable.of(endpoints, language), bytes);
        TimelessZip.copy(bytes.toByteArray(), ListXlsx::withoutTime, out);
    }

    private void writeWorkbook(List<List<String>> rows, OutputStream out) throws IOException {
        ListWords words = new ListWords(language);
        try (Workbook workbook = new Workbook(out, "Kuzet", null)) {
            Worksheet list = workbook.newWorksheet(words.say("sheet"));
            Worksheet choices = workbook.newWorksheet(words.say("choices"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < Column.ALL.size(); column++) {
                    write(list, row, column, rows.get(row).get(column));
                }
            }
            int last = rows.size() - 1;
            for (int column = 0; column < Column.ALL.size(); column++) {
                layOut(list, choices, column, last);
            }
            list.range(0, 0, 0, Column.ALL.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            list.freezePane(FROZEN_COLUMNS, 1);
            list.setAutoFilter(0, 0, last, Column.ALL.size() - 1);
        }
    }

    /** An empty text would be no empty cell. */
    private static void write(Worksheet list, int row, int column, String text) {
        if (!text.isEmpty()) {
            list.value(row, column, text);
        }
    }

    private void layOut(Worksheet list, Worksheet choices, int column, int last) {
        Column what = Column.ALL.get(column);
        boolean wide = !what.isFilledIn()
                || what.equals(Column.REASON)
                || what.attribute().filter(each -> each.shape() == Shape.TEXT).isPresent();
        list.width(column, wide ? WIDE : NARROW);
        if (last > 0 && what.isFilledIn()) {
            list.range(1, column, last, column)
                    .style()
                    .format(TEXT)
                    .wrapText(true)
                    .set();
            List<String> labels = what.attribute().map(this::choices).orElse(List.of());
            for (int row = 0; row < labels.size(); row++) {
                choices.value(row, column, labels.get(row));
            }
            if (!labels.isEmpty()) {
                list.range(1, column, last, column)
                        .validateWithList(choices.range(0, column, labels.size() - 1, column))
                        // The name of another style depends on the language of the machine.
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle("")
                        .error("");
            }
        }
    }

    /** The labels of an attribute with exactly one value; several are written, and not chosen. */
    private List<String> choices(ServiceAttribute<?> attribute) {
        if (attribute.shape() != Shape.CONSTANT && attribute.shape() != Shape.AT_MOST_ONE_CONSTANT) {
            return List.of();
        }
        Labels labels = new Labels(language);
        List<String> choices = new ArrayList<>();
        Stream.of(attribute.constants().orElseThrow().getEnumConstants())
                .map(labels::of)
                .forEach(choices::add);
        return choices;
    }

    /** The library states when the workbook was made. */
    private static byte[] withoutTime(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll(CREATED, "")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
