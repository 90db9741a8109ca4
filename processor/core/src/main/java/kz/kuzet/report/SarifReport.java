package kz.kuzet.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kuzet.json.JsonObject;
import kz.kuzet.json.JsonStyle;
import kz.kuzet.problem.Problem;
import kz.kuzet.problem.Severity;

/**
 * Writes findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS Standard of 27 March 2020), which code hosts
 * and IDEs show beside the code. Nothing in it depends on the date or the machine. The fingerprint of a finding is made of its code,
 * the element and the attribute, so it stays the same where code moves.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String PROJECT = "https://github.com/kuzet-kz/kuzet";
    private static final String PAGES = PROJECT + "/blob/main/examples/rejected/gallery/";

    /** The version of the way in which fingerprints are made. */
    private static final String FINGERPRINT = "kuzet/v1";

    private SarifReport() {}

    /**
     * Writes a report.
     *
     * @param findings the findings, in the order of the report
     * @return the report
     */
    public static String of(List<ReportedFinding> findings) {
        List<Problem> rules =
                findings.stream().map(ReportedFinding::problem).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .toList();
        JsonObject driver = new JsonObject()
                .with("name", "Kuzet")
                .with("informationUri", PROJECT)
                .with("rules", rules, SarifReport::rule);
        Map<String, Integer> seen = new HashMap<>();
        List<JsonObject> results = new ArrayList<>();
        for (ReportedFinding finding : findings) {
            results.add(result(finding, rules.indexOf(finding.problem()), seen));
        }
        JsonObject run = new JsonObject()
                .with("tool", new JsonObject().with("driver", driver))
                .with("columnKind", "utf16CodeUnits")
                .with("results", results);
        return JsonStyle.LINES.of(new JsonObject()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", List.of(run)));
    }

    /**
     * Tells whether a file begins like a report in this form, of Kuzet or of another tool.
     *
     * @param text the first characters of the file
     * @return whether it does
     */
    public static boolean isBeginning(String text) {
        return text.startsWith("{") && text.contains("sarif");
    }

    private static JsonObject rule(Problem problem) {
        return new JsonObject()
                .with("id", problem.name())
                .with("shortDescription", text(problem.title()))
                .with("helpUri", PAGES + problem.name() + "/README.md")
                .with("defaultConfiguration", new JsonObject().with("level", level(problem.severity())));
    }

    private static JsonObject result(ReportedFinding finding, int rule, Map<String, Integer> seen) {
        return new JsonObject()
                .with("ruleId", finding.problem().name())
                .with("ruleIndex", rule)
                .with("level", level(finding.severity()))
                .with("message", text(finding.text()))
                .with("locations", locations(finding))
                .with("partialFingerprints", new JsonObject().with(FINGERPRINT, fingerprint(finding, seen)));
    }

    private static List<JsonObject> locations(ReportedFinding finding) {
        JsonObject location = new JsonObject();
        if (!finding.file().isEmpty()) {
            JsonObject place = new JsonObject()
                    .with(
                            "artifactLocation",
                            new JsonObject().with("uri", uri(finding.file())).with("uriBaseId", "%SRCROOT%"));
            if (finding.line() > 0) {
                JsonObject region = new JsonObject().with("startLine", finding.line());
                if (finding.column() > 0) {
                    region.with("startColumn", finding.column());
                }
                place.with("region", region);
            }
            location.with("physicalLocation", place);
        }
        if (!finding.element().isEmpty()) {
            location.with(
                    "logicalLocations",
                    List.of(new JsonObject()
                            .with("fullyQualifiedName", finding.element())
                            .with("kind", finding.element().contains("#") ? "function" : "type")));
        }
        return finding.file().isEmpty() && finding.element().isEmpty() ? List.of() : List.of(location);
    }

    /** Several findings of one kind in one place are numbered. */
    private static String fingerprint(ReportedFinding finding, Map<String, Integer> seen) {
        String kind = String.join("\n", finding.problem().name(), finding.element(), finding.attribute());
        int number = seen.merge(kind, 1, Integer::sum);
        return hash(number == 1 ? kind : kind + "\n" + number);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private static JsonObject text(String text) {
        return new JsonObject().with("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
