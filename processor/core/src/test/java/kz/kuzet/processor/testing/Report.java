package kz.kuzet.processor.testing;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One thing that a compiler said, in words common to all compilers.
 *
 * @param file simple name of the file, empty where there is none
 * @param line line, 0 where there is none
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param message the text
 */
public record Report(String file, long line, String severity, String message) {

    static Report of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Report(
                source == null ? "" : Path.of(source.getName()).getFileName().toString(),
                Math.max(0, diagnostic.getLineNumber()),
                severity(diagnostic.getKind()),
                diagnostic.getMessage(Locale.ENGLISH));
    }

    private static String severity(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            case NOTE, OTHER -> "note";
        };
    }

    /** For example {@code Bad.java:12: error: [KUZET101] …}, as compilers print it. */
    @Override
    public String toString() {
        String where = file.isEmpty() ? "" : file + ":" + line + ": ";
        return where + severity + ": " + message;
    }
}
