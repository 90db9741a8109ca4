package kz.kuzet.processor.consumer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.ProcessorPath;

/** A user's module, compiled by a compiler of its own that finds the processor on its path, without a warning. */
final class ConsumerBuild {

    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();

    ConsumerBuild(Path folder) {
        this.folder = folder;
    }

    ConsumerBuild withSource(String path, String text) {
        sources.put(path, text);
        return this;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Compiles on the class path; gives what the compiler said. */
    String compileOnClassPath(Jdk jdk, String... options) {
        return compile(jdk, "--class-path", options);
    }

    /** Compiles on the module path; gives what the compiler said. */
    String compileOnModulePath(Jdk jdk, String... options) {
        return compile(jdk, "--module-path", options);
    }

    /** Runs the main class {@code a.Main} of the module, with other ones. */
    static String run(Jdk jdk, ConsumerBuild... builds) {
        List<String> path = new ArrayList<>(List.of(JarOf.annotations().toString()));
        for (ConsumerBuild build : builds) {
            path.add(build.classes().toString());
        }
        return jdk.run("java", List.of("--class-path", String.join(File.pathSeparator, path), "a.Main"));
    }

    /** Runs the main class {@code a.Main} of the named module {@code a}. */
    String runAsModule(Jdk jdk) {
        return jdk.run(
                "java",
                List.of("--module-path", JarOf.annotations() + File.pathSeparator + classes(), "--module", "a/a.Main"));
    }

    private String compile(Jdk jdk, String path, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8", "-Akuzet.locale=en"));
        arguments.addAll(List.of(path, JarOf.annotations().toString()));
        arguments.addAll(List.of("--processor-path", ProcessorPath.asOption()));
        arguments.addAll(List.of("-d", classes().toString()));
        try {
            Files.createDirectories(classes());
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve("src").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
                arguments.add(file.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jdk.run("javac", arguments);
    }
}
