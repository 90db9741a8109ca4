package kz.kuzet.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kuzet.command.Kuzet;

/**
 * One run of the command line, within this process and in English unless it is told otherwise.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained of
 */
public record KuzetRun(int status, String out, String err) {

    private static final Pattern OF_PROCESSOR = Pattern.compile(".*?(\\[KUZET[123]\\d\\d] .*)");
    private static final Pattern OF_COMMAND = Pattern.compile(".*?(\\[KUZET5\\d\\d]) .*");

    public static KuzetRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                Kuzet.run(new PrintWriter(out), new PrintWriter(err), Map.of("LANG", "en_US.UTF-8"), false, arguments);
        return new KuzetRun(status, out.toString(), err.toString());
    }

    public static KuzetRun check(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return of(all.toArray(new String[0]));
    }

    /** The findings of {@code check}. Its summary counts them, so that no findings are not mistaken for no check. */
    public List<String> findings() {
        List<String> findings =
                out.lines().filter(line -> line.contains("[KUZET")).toList();
        assertThat(out).as(err).endsWith(": " + findings.size() + ".\n");
        return findings;
    }

    /** The findings that the processor's own checks make, without their places. */
    public List<String> processorFindings() {
        return findings().stream()
                .map(OF_PROCESSOR::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    /** The codes of the findings that only {@code check} makes. */
    public List<String> ownCodes() {
        return findings().stream()
                .map(OF_COMMAND::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
