package kz.kuzet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The compiler of the running JDK, as a user of the module calls it: all warnings on, and none allowed. */
public final class Javac {

    private Javac() {}

    /** Compiles all sources in a folder; whatever the compiler says is a failure. */
    public static void compile(Path sources, Path classes, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        arguments.addAll(List.of(options));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        int result =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(new String[0]));
        if (result != 0 || !said.toString().isBlank()) {
            throw new AssertionError("javac " + arguments + " gave " + result + ":\n" + said);
        }
    }
}
