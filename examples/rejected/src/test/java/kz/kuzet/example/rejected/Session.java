package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kz.kuzet.command.Kuzet;

/** A few commands in a folder: {@code javac}, {@code kuzet}, and what comes between them. */
final class Session {

    /** In a command, all libraries that the gallery compiles with. */
    private static final String LIBRARIES = "libraries";

    private final Path folder;
    private final StringWriter printed = new StringWriter();

    private Session(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs commands beside copies of an exhibit's files.
     *
     * @return what {@code kuzet} printed
     */
    static String run(Exhibit exhibit, List<String> commands, Path folder) {
        Session session = new Session(folder);
        for (Path file : exhibit.files()) {
            session.copy(file, folder.resolve(file.getFileName()));
        }
        commands.forEach(command -> session.run(List.of(command.split(" "))));
        return session.printed.toString().replace(folder + File.separator, "");
    }

    private void run(List<String> command) {
        List<String> arguments = command.subList(1, command.size());
        switch (command.get(0)) {
            case "javac" -> compile(arguments);
            case "kuzet" -> kuzet(arguments);
            case "mkdir" -> mkdir(folder.resolve(arguments.get(0)));
            case "rm" -> remove(folder.resolve(arguments.get(0)));
            case "cp" -> copy(folder.resolve(arguments.get(0)), folder.resolve(arguments.get(1)));
            case "sed" -> replace(arguments.get(1), folder.resolve(arguments.get(2)));
            default -> throw new IllegalArgumentException(command.toString());
        }
    }

    private void compile(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(
                "-classpath", libraries(), "-processorpath", System.getProperty("java.class.path"), "-encoding", "UTF-8"));
        arguments.stream().map(this::inFolder).forEach(all::add);
        mkdir(folder.resolve(arguments.get(arguments.indexOf("-d") + 1)));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, all.toArray(new String[0]));
        assertThat(status).as(said.toString()).isZero();
    }

    private void kuzet(List<String> arguments) {
        PrintWriter writer = new PrintWriter(printed);
        Kuzet.run(
                writer,
                writer,
                Map.of("LANG", "en"),
                false,
                arguments.stream().map(this::inFolder).toArray(String[]::new));
        writer.flush();
    }

    /** A name of a file is one in the folder of the session. */
    private String inFolder(String argument) {
        if (argument.equals(LIBRARIES)) {
            return libraries();
        }
        boolean name = argument.matches("[\\w./-]+") && !argument.startsWith("-");
        return name && (Files.exists(folder.resolve(argument)) || argument.contains(".") || isOutput(argument))
                ? folder.resolve(argument).toString()
                : argument;
    }

    private static boolean isOutput(String argument) {
        return argument.startsWith("classes") || argument.startsWith("module");
    }

    private static String libraries() {
        return Compiler.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void mkdir(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file, or a folder with what is in it. */
    private void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code s/FREE/CHARGED/}. */
    private static void replace(String script, Path file) {
        String[] parts = script.split("/", -1);
        assertThat(parts).as(Arrays.toString(parts)).hasSize(4);
        String text = Text.of(file);
        assertThat(text).contains(parts[1]);
        Text.write(file, text.replace(parts[1], parts[2]));
    }
}
