package kz.kuzet.command;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.problem.Message;
import picocli.CommandLine.Option;

/** The options that say what an application consists of. */
final class ApplicationOptions {

    @Option(names = "--class-path", paramLabel = "${bundle:label.path}", descriptionKey = "classPath")
    private List<String> classPath = new ArrayList<>();

    @Option(names = "--packages", paramLabel = "${bundle:label.names}", descriptionKey = "packages")
    private String packages = "";

    @Option(names = "--endpoints", paramLabel = "${bundle:label.names}", descriptionKey = "endpoints")
    private String endpoints = "";

    /** Annotations that mark endpoints, as the option of the processor has them; empty where none are named. */
    String endpoints() {
        return endpoints;
    }

    /** Whether any of them is given. */
    boolean areGiven() {
        return !classPath.isEmpty() || !packages.isEmpty() || !endpoints.isEmpty();
    }

    /** Parsed as strictly as {@code --endpoints}, because a misspelt name would leave something out. */
    Set<String> packages() throws CommandException {
        Set<String> names = new LinkedHashSet<>();
        for (String name : packages.isEmpty() ? List.<String>of() : Arrays.asList(packages.split(",", -1))) {
            if (!SourceVersion.isName(name.strip())) {
                throw CommandException.of(Message.PACKAGE_MALFORMED, name);
            }
            names.add(name.strip());
        }
        return names;
    }

    List<Path> paths() throws CommandException {
        Set<Path> paths = new LinkedHashSet<>();
        for (String entry : String.join(File.pathSeparator, classPath).split(File.pathSeparator, -1)) {
            try {
                // An empty entry, which java takes for the working directory, is mostly a mistake.
                if (!entry.isEmpty()) {
                    paths.add(Path.of(entry));
                }
            } catch (InvalidPathException e) {
                throw CommandException.of(Message.PATH_MALFORMED, entry);
            }
        }
        return List.copyOf(paths);
    }
}
