package kz.kuzet.example.rejected;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One thing that a compiler said.
 *
 * @param file simple name of the source, empty where the whole compilation is meant
 * @param line line in it
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param message the text
 */
record CompilerMessage(String file, long line, String severity, String message) implements Comparable<CompilerMessage> {

    private static final Comparator<CompilerMessage> ORDER = Comparator.comparing(CompilerMessage::file)
            .thenComparing(CompilerMessage::line)
            .thenComparing(CompilerMessage::message);

    static CompilerMessage of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new CompilerMessage(
                source == null ? "" : Path.of(source.getName()).getFileName().toString(),
                Math.max(0, diagnostic.getLineNumber()),
                severity(diagnostic.getKind()),
                diagnostic.getMessage(Locale.ENGLISH));
    }

    boolean isOfKuzet() {
        return message.startsWith("[KUZET");
    }

    boolean isError() {
        return severity.equals("error");
    }

    private static String severity(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            case NOTE, OTHER -> "note";
        };
    }

    @Override
    public int compareTo(CompilerMessage other) {
        return ORDER.compare(this, other);
    }

    /** As compilers print it: {@code Bad.java:12: error: [KUZET101] …}. */
    @Override
    public String toString() {
        return (file.isEmpty() ? "" : file + ":" + line + ": ") + severity + ": " + message;
    }
}
