package kz.kuzet.command.check;

import java.util.List;
import kz.kuzet.problem.Severity;

/**
 * What came of a check.
 *
 * @param findings sorted
 * @param notes what was left out, a line each
 * @param unreadable what could not be read, a line each
 * @param classes how many classes were judged
 * @param services how many services they declare
 * @param exclusions how many endpoints they declare to provide none
 */
public record CheckResult(
        List<Located> findings,
        List<String> notes,
        List<String> unreadable,
        int classes,
        int services,
        int exclusions) {

    /** Whether an error was found. What a source may silence lawfully fails nothing here. */
    public boolean anyFails() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
