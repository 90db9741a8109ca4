package kz.kuzet.benchmarks.codebase;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.benchmarks.process.Ran;

/**
 * What {@code kuzet endpoints} lists.
 *
 * @param types the endpoints, by package and simple name
 * @param handlers how many handlers they have
 */
record Listed(Set<String> types, int handlers) {

    private static final String BETWEEN = "\";\"";

    static Listed in(List<CompiledModule> modules, MavenCopy copy, Kuzet kuzet) throws IOException {
        Path list = copy.beside("list").resolve("endpoints.csv");
        demand(run(kuzet, modules, List.of("endpoints", "-o", list.toString())), list);
        Set<String> types = new TreeSet<>();
        int handlers = 0;
        for (String row : Files.readAllLines(list).stream().skip(1).toList()) {
            String[] cells = row.substring(1).split(BETWEEN, -1);
            types.add(simple(cells[0]));
            handlers += cells[1].isEmpty() ? 0 : 1;
        }
        return new Listed(types, handlers);
    }

    /** Writes down what there is to classify. */
    static Path baseline(List<CompiledModule> modules, MavenCopy copy, Kuzet kuzet) throws IOException {
        Path file = copy.beside("baseline").resolve("kuzet-baseline.txt");
        demand(run(kuzet, modules, List.of("baseline", "-o", file.toString())), file);
        return file;
    }

    private static void demand(Ran ran, Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(ran.output());
        }
        ran.output().lines().limit(10).forEach(line -> System.err.println("kuzet: " + line));
    }

    private static Ran run(Kuzet kuzet, List<CompiledModule> modules, List<String> command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("kz.kuzet.command.Kuzet"));
        arguments.addAll(command);
        String classPath = Stream.concat(
                        modules.stream()
                                .flatMap(module -> Stream.of(module.classPath().split(File.pathSeparator))),
                        Stream.of(kuzet.annotations().split(File.pathSeparator)))
                .filter(element -> !element.isEmpty() && Files.exists(Path.of(element)))
                .filter(element ->
                        modules.stream().noneMatch(module -> module.classes().equals(Path.of(element))))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        arguments.addAll(List.of("--class-path", classPath));
        modules.forEach(module -> arguments.add(module.classes().toString()));
        return Ran.java(kuzet.command(), arguments);
    }

    private static String simple(String binaryName) {
        String packageName = binaryName.substring(0, binaryName.lastIndexOf('.') + 1);
        return packageName
                + binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
    }
}
