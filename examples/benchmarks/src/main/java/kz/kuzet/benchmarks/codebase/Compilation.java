package kz.kuzet.benchmarks.codebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kuzet.benchmarks.process.Ran;

/** Compiles a module with javac in a process of its own. */
final class Compilation {

    private static final Pattern PROBLEM = Pattern.compile("(error|warning|Note): (?:\\[(KUZET\\d{3})])?");

    private Compilation() {}

    /**
     * Compiles.
     *
     * @param kuzet its processor; nothing to compile as before
     */
    static Ran of(CompiledModule module, MavenCopy copy, Optional<Kuzet> kuzet, List<String> options)
            throws IOException {
        Path output = copy.beside("classes");
        Path arguments = copy.beside("arguments").resolve("javac.txt");
        Files.write(
                arguments,
                module.arguments(output, kuzet, options).stream()
                        .map(argument -> "\"" + argument.replace("\\", "\\\\") + "\"")
                        .toList());
        return Ran.java("", List.of("com.sun.tools.javac.Main", "@" + arguments));
    }

    /** How often each code was said, errors of others among them. */
    static Map<String, Integer> codes(String said) {
        Map<String, Integer> codes = new TreeMap<>();
        Matcher problem = PROBLEM.matcher(said);
        while (problem.find()) {
            boolean ofOthers = problem.group(2) == null;
            if (!ofOthers || problem.group(1).equals("error")) {
                codes.merge(problem.group(1) + " " + (ofOthers ? "of others" : problem.group(2)), 1, Integer::sum);
            }
        }
        return codes;
    }

    /** The first lines of what was said about the code. */
    static String beginning(String said, int lines) {
        return said.lines()
                .filter(line -> PROBLEM.matcher(line).find())
                .limit(lines)
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }
}
