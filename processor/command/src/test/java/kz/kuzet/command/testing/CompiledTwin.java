package kz.kuzet.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kuzet.processor.testing.Outcome;

/**
 * The same sources compiled twice, with the processor and without: {@code kuzet check} has to find in the classes what the processor
 * finds in the sources, in the same words.
 *
 * <p>Two things are lawfully different. What {@code @SuppressWarnings} silences is found, since class files do not hold it. And what
 * only {@code check} looks for is found besides: here that a module was not processed (501), that nothing is there of the code that a
 * handler prepares (510), that nothing asks a guard (513), and that code does not call its guard although it is declared to (514).
 * What the compiler says of kinds of endpoints without an adapter (306) is 513 in classes, and only a compiler has a class path on
 * which an adapter may be missing (308).
 */
public final class CompiledTwin {

    private static final Pattern SUBJECT_WITHOUT_LINE = Pattern.compile("\\. \\([^ ()]+\\)$");
    private static final Pattern OF_ADAPTERS = Pattern.compile("^\\[KUZET30[68]]");
    private static final String REACHED =
            "] The service \"(.*)\" of (.*) is reached as (.*), for which Kuzet has no adapter";
    /** What the compiler says of endpoints without an adapter. */
    public static final Pattern IN_SOURCES = Pattern.compile("\\[KUZET306" + REACHED);
    /** What {@code kuzet check} says of them. */
    public static final Pattern IN_CLASSES = Pattern.compile("\\[KUZET513" + REACHED);

    /** What the compiler says besides where there are many. */
    public static final String SUMMED_UP = " endpoints and handlers do not say ";

    private static final String ENDPOINTS = "-Akuzet.endpoints=";

    private CompiledTwin() {}

    /**
     * Compares.
     *
     * @param processed what came of the compilation with the processor
     * @param bare what came of the compilation without
     * @param classPath what both had on their class path besides the annotations
     * @param options those of the processor
     */
    public static void assertSame(Outcome processed, Outcome bare, List<Path> classPath, List<String> options) {
        assertThat(bare.otherErrors()).isEmpty();
        List<String> expected = processed.problems().stream()
                .map(problem -> problem.substring(problem.indexOf("[KUZET")))
                .map(problem -> SUBJECT_WITHOUT_LINE.matcher(problem).replaceFirst("."))
                .filter(problem -> !OF_ADAPTERS.matcher(problem).find() && !problem.contains(SUMMED_UP))
                .toList();
        KuzetRun unprocessed = check(bare.classes(), classPath, options);
        assertThat(unprocessed.err()).isEmpty();
        assertThat(unprocessed.processorFindings()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(unprocessed.ownCodes()).isSubsetOf("[KUZET501]", "[KUZET510]", "[KUZET513]", "[KUZET514]");
        assertSameReached(processed.problems(), unprocessed.findings());
        if (processed.success()) {
            KuzetRun compiled = check(processed.classes(), classPath, options);
            assertThat(compiled.err()).isEmpty();
            assertThat(compiled.processorFindings()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(compiled.ownCodes()).isSubsetOf("[KUZET510]", "[KUZET513]", "[KUZET514]");
        }
    }

    /** The compiler leaves a preparation for a service of another module to that module; in classes the service is missing (510). */
    private static void assertSameReached(List<String> problems, List<String> findings) {
        Set<String> expected = reached(problems, IN_SOURCES);
        for (String found : reached(findings, IN_CLASSES)) {
            String subject = found.split(" ", -1)[1];
            if (!expected.remove(found)) {
                assertThat(findings).anyMatch(line -> line.contains("[KUZET510]") && line.contains(subject + " "));
            }
        }
        assertThat(expected).isEmpty();
    }

    /** The services that no adapter guards, each with the endpoints and the kinds that a finding names. */
    public static Set<String> reached(List<String> findings, Pattern pattern) {
        Set<String> reached = new TreeSet<>();
        for (String finding : findings) {
            Matcher matcher = pattern.matcher(finding);
            if (matcher.find()) {
                for (String subject : matcher.group(2).split(", ", -1)) {
                    for (String kind : matcher.group(3).split(" and ", -1)) {
                        reached.add(matcher.group(1) + " " + subject + " " + kind);
                    }
                }
            }
        }
        return reached;
    }

    private static KuzetRun check(Path classes, List<Path> classPath, List<String> options) {
        List<Object> arguments = new ArrayList<>(List.of(classes));
        if (!classPath.isEmpty()) {
            arguments.add("--class-path");
            arguments.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        for (String option : options) {
            if (option.startsWith(ENDPOINTS)) {
                arguments.add("--endpoints=" + option.substring(ENDPOINTS.length()));
            }
        }
        return KuzetRun.check(arguments.toArray());
    }
}
