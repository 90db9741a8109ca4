package kz.kuzet.command.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import kz.kuzet.command.console.Console;
import kz.kuzet.problem.Severity;
import kz.kuzet.register.JsonObject;
import kz.kuzet.register.JsonOutput;

/**
 * What came of a check.
 *
 * @param findings sorted
 * @param notes what was left out, a line each
 * @param unreadable what could not be read, a line each, sorted
 * @param classes how many classes were judged
 * @param services how many services they declare
 * @param exclusions how many endpoints they declare to provide none
 */
public record CheckResult(
        List<CheckFinding> findings,
        List<String> notes,
        List<String> unreadable,
        int classes,
        int services,
        int exclusions) {

    /** The version of the form in JSON. */
    private static final int FORMAT = 1;

    /** Whether an error was found. What a source may silence lawfully fails nothing here. */
    public boolean anyFails() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Prints a line for each finding on stdout, and what could not be read on stderr. */
    public void printText(Console console) {
        PrintWriter out = console.out();
        findings.forEach(finding -> out.print(finding.in(console.messages()) + "\n"));
        notes.forEach(note -> out.print(note + "\n"));
        out.print(console.texts().say("check.summary", classes, services, exclusions, findings.size()) + "\n");
        unreadable.forEach(console::complain);
    }

    /** Prints an object on stdout; what could not be read is in it, and on stderr. */
    public void printJson(Console console) {
        console.out()
                .print(JsonOutput.escaped(new JsonObject()
                        .with("format", FORMAT)
                        .with("classes", classes)
                        .with("services", services)
                        .with("notPublicServices", exclusions)
                        .with("findings", findings, CheckResult::json)
                        .with("notes", notes)
                        .with("unreadable", unreadable)));
        unreadable.forEach(console::complain);
    }

    private static JsonObject json(CheckFinding finding) {
        return new JsonObject()
                .with("code", finding.code())
                .with("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .with("place", finding.place())
                .with("subject", finding.subject())
                .with("source", finding.source())
                .with("line", finding.line())
                .with("text", finding.text());
    }
}
