package kz.kuzet.benchmarks.compile.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import kz.kuzet.command.register.PageWriter;
import kz.kuzet.register.RegisterReader;

/**
 * What is the same in every {@code register.html} of this benchmark: fixed text to the floor. It is cut out of a page that Kuzet
 * has written, once, before anything is measured: 48 kB of style, script and words that would else have to be kept twice.
 *
 * @param beforeCounts what stands before each of the four numbers of services
 * @param beforeRows what stands between the last number and the first service
 * @param afterRows what stands behind the last service
 */
record FloorPageFrame(List<String> beforeCounts, String beforeRows, String afterRows) {

    static final FloorPageFrame FRAME = of(page());

    private static final int COUNTS = 4;

    private static FloorPageFrame of(String page) {
        String[] parts = page.split("(?<=<dd>)\\d+(?=</dd>)", -1);
        String last = parts[COUNTS];
        int begin = last.indexOf("<tbody>\n") + "<tbody>\n".length();
        return new FloorPageFrame(
                List.of(parts).subList(0, COUNTS),
                last.substring(0, begin),
                last.substring(last.indexOf("</tbody>", begin)));
    }

    /** A page of one service. */
    private static String page() {
        FloorService service = FloorService.of(
                "a.B",
                Map.of(
                        "code", "c",
                        "name", "n",
                        "disclosureRisk", "PRESENT",
                        "databaseChange", "UNCHANGED",
                        "term", "10",
                        "termUnit", "MINUTES",
                        "fee", "FREE",
                        "result", "OTHER"));
        StringWriter page = new StringWriter();
        try {
            PageWriter.write(
                    RegisterReader.read(FloorRegister.json(List.of(service)).toString()), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    int length() {
        return beforeCounts.stream().mapToInt(String::length).sum() + beforeRows.length() + afterRows.length();
    }
}
