package kz.kuzet.benchmarks.compile;

import com.sun.management.ThreadMXBean;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles once, in this process. Nothing is shared with the next time but the classes of compiler and processor. */
final class Compilation {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final int PART_FOR_GARBAGE = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Row row;
    private final Mode mode;
    private final List<SourceText> sources;
    private final Clock clock;

    Compilation(Row row, Mode mode, List<SourceText> sources, Clock clock) {
        this.row = row;
        this.mode = mode;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Compiles and measures. Where others have left much garbage it is collected before, so that no compilation pays for
     * another's; but not each time: after a collection the first call of every compiled method is slow, which ten services
     * would pay for, and a thousand would not.
     */
    Outcome measure() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / PART_FOR_GARBAGE) {
            System.gc();
        }
        return run(Optional.empty(), false, Compilation::outcome);
    }

    /** Compiles while another looks on. The times of this run are of no use. */
    Outcome watchedBy(TaskListener listener) {
        System.gc();
        return run(Optional.of(listener), false, Compilation::outcome);
    }

    /** Compiles to see what is written: the text of each generated class by its name, and of each resource by its path. */
    Map<String, String> written() {
        return run(
                Optional.empty(),
                true,
                (nanoseconds, allocated, files) -> Stream.of(files.generatedSources(), files.writtenResources())
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Output::key, Output::text)));
    }

    /** What is told of a compilation, made when the clock has been stopped. */
    @FunctionalInterface
    private interface Report<T> {
        T of(long nanoseconds, long allocatedBytes, MemoryFileManager files);
    }

    private <T> T run(Optional<TaskListener> listener, boolean keepsResources, Report<T> report) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        long start = clock.nanoseconds();
        try (StandardJavaFileManager platform =
                        COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFileManager files = new MemoryFileManager(platform, keepsResources)) {
            JavacTask task = (JavacTask) COMPILER.getTask(null, files, diagnostics, options(), null, sources);
            if (mode == Mode.WITH_PROCESSOR) {
                task.setProcessors(row.processors().get());
            }
            listener.ifPresent(task::addTaskListener);
            boolean compiled = task.call();
            long nanoseconds = clock.nanoseconds() - start;
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
            if (!compiled) {
                throw new IllegalStateException(row.name() + ": " + firstErrors(diagnostics));
            }
            return report.of(nanoseconds, allocated, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome outcome(long nanoseconds, long allocated, MemoryFileManager files) {
        List<Output> generated = files.generatedSources();
        return new Outcome(
                nanoseconds,
                allocated,
                generated.stream().map(Output::asInput).toList(),
                generated.stream().mapToLong(Output::bytes).sum());
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of("-classpath", row.classPath(), "-Xlint:none"));
        if (mode != Mode.WITH_PROCESSOR) {
            options.add("-proc:none");
        }
        return options;
    }

    private static String firstErrors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .limit(3)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }
}
