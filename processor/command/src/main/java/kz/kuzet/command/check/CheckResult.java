package kz.kuzet.command.check;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.kuzet.command.console.Console;
import kz.kuzet.json.JsonObject;
import kz.kuzet.problem.Severity;
import kz.kuzet.report.ReportedFinding;
import kz.kuzet.report.SarifReport;

/**
 * The result of a check.
 *
 * @param findings the findings, sorted
 * @param notes what was left out, a line each
 * @param unreadable what could not be read, a line each, sorted
 * @param classes number of classes that were judged
 * @param services number of services that they declare
 * @param exclusions number of endpoints that they declare to provide none
 * @param notYetClassified number of endpoints that were there when Kuzet came and are not classified yet
 */
public record CheckResult(
        List<CheckFinding> findings,
        List<String> notes,
        List<String> unreadable,
        int classes,
        int services,
        int exclusions,
        int notYetClassified) {

    /** The version of the form in JSON. */
    private static final int FORMAT = 1;

    /** Tells whether an error was found. Warnings and notes may be suppressed in the source, so they do not fail the check. */
    public boolean anyFails() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Prints a line for each finding on stdout, and unreadable input on stderr. */
    public void printText(Console console) {
        PrintWriter out = console.out();
        findings.forEach(finding -> out.print(finding.in(console.messages()) + "\n"));
        notes.forEach(note -> out.print(note + "\n"));
        out.print(console.texts().say("check.summary", classes, services, exclusions, findings.size()) + "\n");
        if (notYetClassified > 0) {
            out.print(console.texts().say("check.notYetClassified", notYetClassified) + "\n");
        }
        unreadable.forEach(console::complain);
    }

    /** Prints a JSON object on stdout. Unreadable input is part of it, and is also printed on stderr. */
    public void printJson(Console console) {
        console.out()
                .print(Console.JSON.of(new JsonObject()
                        .with("format", FORMAT)
                        .with("classes", classes)
                        .with("services", services)
                        .with("notPublicServices", exclusions)
                        .with("notYetClassified", notYetClassified)
                        .with("findings", findings, CheckResult::json)
                        .with("notes", notes)
                        .with("unreadable", unreadable)));
        unreadable.forEach(console::complain);
    }

    /**
     * Prints a report in SARIF on stdout. Unreadable input is printed on stderr.
     *
     * @param sources folders of sources, from which on the class files name theirs
     */
    public void printSarif(List<Path> sources, Console console) {
        console.out()
                .print(SarifReport.of(findings.stream()
                        .map(finding -> reported(finding, sources))
                        .toList()));
        unreadable.forEach(console::complain);
    }

    private static ReportedFinding reported(CheckFinding finding, List<Path> sources) {
        String path = finding.sourcePath();
        String file = sources.stream()
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .map(found -> found.toString().replace('\\', '/'))
                .findFirst()
                .orElse(path);
        return new ReportedFinding(
                finding.problem(),
                finding.severity(),
                finding.text(),
                file,
                finding.line(),
                0,
                finding.element(),
                finding.attribute());
    }

    private static JsonObject json(CheckFinding finding) {
        return new JsonObject()
                .with("code", finding.problem().name())
                .with("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .with("place", finding.place())
                .with("subject", finding.subject())
                .with("source", finding.source())
                .with("line", finding.line())
                .with("text", finding.text());
    }
}
