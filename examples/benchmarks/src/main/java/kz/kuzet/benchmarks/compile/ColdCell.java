package kz.kuzet.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.benchmarks.process.Ran;

/** One row at one size, compiled by whole compilers. */
final class ColdCell {

    private final Row row;
    private final Path classes;
    private final Path generated;
    private final List<String> command;
    private final Samples seconds = new Samples();

    private ColdCell(Row row, Path classes, Path generated, List<String> command) {
        this.row = row;
        this.classes = classes;
        this.generated = generated;
        this.command = command;
    }

    /** Writes the sources. */
    static ColdCell in(Path folder, Row row, int size) throws IOException {
        Path sources = folder.resolve("sources");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:none",
                // In it all rows write the same text.
                "-encoding US-ASCII",
                "-classpath " + row.classPath(),
                "-processorpath " + row.processorPath(),
                "-processor " + row.processorNames(),
                "-d " + classes,
                "-s " + generated));
        for (SourceText source : row.sources().apply(size)) {
            Path file = sources.resolve(source.toUri().getPath().substring(1));
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, source.getCharContent(true));
            arguments.add(file.toString());
        }
        Path list = Files.write(folder.resolve("arguments"), arguments);
        return new ColdCell(row, classes, generated, List.of("com.sun.tools.javac.Main", "@" + list));
    }

    String name() {
        return row.name();
    }

    /** Seconds of processor time, of all threads and from the start of the virtual machine on. */
    Samples seconds() {
        return seconds;
    }

    /** A build from scratch. */
    void measure() throws IOException {
        Folders.empty(classes);
        Folders.empty(generated);
        Ran ran = Ran.java("", command);
        if (ran.status() != 0) {
            throw new IllegalStateException(row.name() + ": " + ran.output());
        }
        seconds.add(ran.cpu());
    }

    long generatedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(generated)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
