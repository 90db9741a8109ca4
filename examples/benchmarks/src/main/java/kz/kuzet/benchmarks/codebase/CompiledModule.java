package kz.kuzet.benchmarks.codebase;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A module as Maven compiled it, so that it can be compiled again in the same way.
 *
 * @param classes the folder of its classes
 * @param options what javac was given, without folders for its output
 * @param classPath of the compilation
 * @param processorPath nothing where processors were looked for on the class path
 * @param sources what was compiled, generated sources included
 */
record CompiledModule(
        Path classes, List<String> options, String classPath, Optional<String> processorPath, List<Path> sources) {

    private static final String SOURCES = "maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst";

    /**
     * Reads what the compiler plugin says in its log of an execution.
     *
     * @param line the options in one line; no path may hold a space
     * @return nothing where it is no compilation of the sources of an application
     */
    static Optional<CompiledModule> of(String line) throws IOException {
        List<String> options = new ArrayList<>();
        Path classes = Path.of("");
        String classPath = "";
        Optional<String> processorPath = Optional.empty();
        List<String> words = List.of(line.strip().split(" +"));
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            switch (word) {
                case "-d" -> classes = Path.of(words.get(++index));
                case "-classpath" -> classPath = words.get(++index);
                case "-processorpath", "--processor-path" -> processorPath = Optional.of(words.get(++index));
                case "-s", "-h", "-sourcepath" -> index++;
                case "-Werror" -> {}
                default -> options.add(word);
            }
        }
        Path sources = classes.resolveSibling(SOURCES);
        if (!classes.endsWith("classes") || !Files.exists(sources)) {
            return Optional.empty();
        }
        List<Path> files = Files.readAllLines(sources).stream()
                .filter(name -> name.endsWith(".java"))
                .map(Path::of)
                .toList();
        return Optional.of(new CompiledModule(classes, options, classPath, processorPath, files));
    }

    /**
     * The arguments of javac for this module.
     *
     * @param output an empty folder
     * @param further a class path that is added, and processors behind those that are there; nothing to compile as before
     * @param options added
     */
    List<String> arguments(Path output, Optional<Kuzet> further, List<String> options) {
        List<String> arguments = new ArrayList<>(this.options);
        arguments.addAll(options);
        arguments.addAll(List.of("-d", output.toString(), "-s", output.toString(), "-nowarn", "-Xmaxerrs", "100000"));
        String path = further.map(kuzet -> classPath + File.pathSeparator + kuzet.annotations())
                .orElse(classPath);
        arguments.addAll(List.of("-classpath", path));
        Optional<String> processors = further.map(
                        kuzet -> processorPath.orElse(classPath) + File.pathSeparator + kuzet.processor())
                .or(() -> processorPath);
        processors.ifPresent(jars -> arguments.addAll(List.of("-processorpath", jars)));
        sources.forEach(source -> arguments.add(source.toString()));
        return arguments;
    }
}
