package kz.kuzet.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.report.ReportedFinding;
import kz.kuzet.report.SarifReport;

/** The report of a compilation in SARIF, in the file that the option {@code kuzet.report} names. */
final class CompilationReport {

    private static final String EXTENSION = ".sarif";
    private static final int BEGINNING_IN_BYTES = 300;

    private final Path file;

    private CompilationReport(Path file) {
        this.file = file;
    }

    /**
     * The report in a file.
     *
     * @param ofTests whether the sources are those of tests. Build tools hand the same options to their compilation, which comes later
     * and would write over the report of the application, so the name of its file ends in {@code -tests}.
     */
    static CompilationReport in(Path file, boolean ofTests) {
        return new CompilationReport(ofTests ? ofTests(file) : file);
    }

    private static Path ofTests(Path file) {
        String name = String.valueOf(file.getFileName());
        int end = name.endsWith(EXTENSION) ? name.length() - EXTENSION.length() : name.length();
        return file.resolveSibling(name.substring(0, end) + "-tests" + name.substring(end));
    }

    /** Writes it. Whatever prevents it is a finding, which is not in it. */
    void write(List<ReportedFinding> reported, Consumer<Finding> findings) {
        Path target = file.toAbsolutePath();
        try {
            if (isOther(target)) {
                findings.accept(Finding.ofCompilation(Message.REPORT_OVER_OTHER_FILE, target.toString()));
            } else {
                Files.createDirectories(target.resolveSibling(""));
                Files.writeString(target, SarifReport.of(reported));
            }
        } catch (IOException e) {
            findings.accept(Finding.ofCompilation(Message.OUTPUT_NOT_WRITTEN, target.toString(), e.toString()));
        }
    }

    /** Tells whether something is there that is no report: a mistyped name must not destroy a source or a baseline. */
    private static boolean isOther(Path target) throws IOException {
        if (Files.isRegularFile(target)) {
            try (InputStream content = Files.newInputStream(target)) {
                String beginning = new String(content.readNBytes(BEGINNING_IN_BYTES), StandardCharsets.UTF_8);
                return !beginning.isEmpty() && !SarifReport.isBeginning(beginning);
            }
        }
        return Files.exists(target);
    }
}
