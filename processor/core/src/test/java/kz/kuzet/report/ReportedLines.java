package kz.kuzet.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The results of a report as a compiler prints them, {@code File.java:12: error: [KUZETnnn] …}. */
public final class ReportedLines {

    private ReportedLines() {}

    /** Reads a report, which the official schema accepts. */
    public static List<String> of(Path report) {
        try {
            return StreamSupport.stream(
                            SarifSchema.results(Files.readString(report)).spliterator(), false)
                    .map(ReportedLines::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(JsonNode result) {
        JsonNode place = result.at("/locations/0/physicalLocation");
        String file = place.at("/artifactLocation/uri").asText().replaceFirst(".*/", "");
        String where = file.isEmpty() ? "" : file + ":" + place.at("/region/startLine") + ": ";
        return where + result.at("/level").asText() + ": "
                + result.at("/message/text").asText();
    }
}
