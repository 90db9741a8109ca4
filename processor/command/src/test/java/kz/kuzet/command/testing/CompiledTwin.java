package kz.kuzet.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kuzet.processor.testing.Outcome;

/**
 * The same sources compiled twice, with the processor and without: {@code kuzet check} has to find in the classes what the processor
 * finds in the sources, in the same words.
 *
 * <p>Two things are lawfully different. What {@code @SuppressWarnings} silences is found, since class files do not hold it. And what
 * only {@code check} looks for is found besides: here that a module was not processed (501), that nothing is there of the code that a
 * handler prepares (510), and that no adapter stands before a kind of endpoint (513).
 */
public final class CompiledTwin {

    private static final Pattern SUBJECT_WITHOUT_LINE = Pattern.compile("\\. \\([^ ()]+\\)$");
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
                .toList();
        KuzetRun unprocessed = check(bare.classes(), classPath, options);
        assertThat(unprocessed.err()).isEmpty();
        assertThat(unprocessed.processorFindings()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(unprocessed.ownCodes()).isSubsetOf("[KUZET501]", "[KUZET510]", "[KUZET513]");
        if (processed.success()) {
            KuzetRun compiled = check(processed.classes(), classPath, options);
            assertThat(compiled.err()).isEmpty();
            assertThat(compiled.processorFindings()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(compiled.ownCodes()).isSubsetOf("[KUZET510]", "[KUZET513]");
        }
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
