package kz.kuzet.benchmarks.codebase;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.kuzet.benchmarks.Machine;
import kz.kuzet.benchmarks.process.Ran;

/**
 * Looks at a checkout of any project of Maven: which endpoints Kuzet finds against a search in the text of the sources, what the
 * first build with the processor says, and what the processor costs once there is a baseline.
 */
public final class CodebaseBenchmark {

    private static final int ROUNDS = 3;
    private static final int LINES = 6;

    private CodebaseBenchmark() {}

    /**
     * Looks, and prints Markdown; progress goes to the error stream.
     *
     * @param args the checkout, {@code kuzet.jar}, then the program of Maven and what its build needs besides:
     *     {@code mvn -o -pl modules/rest -am}
     */
    public static void run(String[] args) {
        if (args.length < 3) {
            throw new IllegalArgumentException(
                    "codebase needs a checkout, the path of kuzet.jar, and mvn with its options");
        }
        Path checkout = Path.of(args[0]);
        try (MavenCopy copy = MavenCopy.of(checkout)) {
            System.err.println("compiling a copy of " + checkout);
            List<CompiledModule> all = copy.compile(List.of(args).subList(2, args.length));
            look(checkout.toAbsolutePath().normalize().getFileName().toString(), all, copy, Kuzet.of(args[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(String name, List<CompiledModule> all, MavenCopy copy, Kuzet kuzet) throws IOException {
        TextCount text = TextCount.of(
                all.stream().flatMap(module -> module.sources().stream()).toList());
        Listed listed = Listed.in(all, copy, kuzet);
        List<CompiledModule> modules = new ArrayList<>();
        for (CompiledModule module : all) {
            Set<String> own = new TreeSet<>(TextCount.of(module.sources()).types());
            own.addAll(Listed.in(List.of(module), copy, kuzet).types());
            if (!own.isEmpty()) {
                modules.add(module);
            }
        }
        Path baseline = Listed.baseline(modules, copy, kuzet);

        Map<String, Integer> codes = new TreeMap<>();
        StringBuilder said = new StringBuilder();
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (CompiledModule module : modules) {
            Ran first = Compilation.of(module, copy, Optional.of(kuzet), List.of());
            Compilation.codes(first.output()).forEach((code, count) -> codes.merge(code, count, Integer::sum));
            said.append(first.output());
        }
        for (int round = 0; round < ROUNDS; round++) {
            System.err.println("round " + (round + 1) + " of " + ROUNDS);
            double before = 0;
            double after = 0;
            for (CompiledModule module : modules) {
                before += demand(Compilation.of(module, copy, Optional.empty(), List.of()));
                after += demand(
                        Compilation.of(module, copy, Optional.of(kuzet), List.of("-Akuzet.baseline=" + baseline)));
            }
            without.add(before);
            with.add(after);
            ratios.add(after / before);
        }
        System.out.printf(
                Locale.ROOT,
                "%n| code base | sources | endpoints by Kuzet | by text | handlers | without Kuzet, CPU s | with it"
                        + " and a baseline | ÷ |%n| --- | --: | --: | --: | --: | --: | --: | --: |%n| %s | %,d | %,d |"
                        + " %,d | %,d | %s | %s | %s |%n%n",
                name,
                all.stream().mapToInt(module -> module.sources().size()).sum(),
                listed.types().size(),
                text.types().size(),
                listed.handlers(),
                Ran.spread(without),
                Ran.spread(with),
                Ran.spread(ratios));
        System.out.println("Modules with endpoints: " + modules.size() + " of " + all.size());
        System.out.println("By Kuzet alone: " + difference(listed.types(), text.types()));
        System.out.println("By text alone: " + difference(text.types(), listed.types()));
        System.out.println("Interfaces with such annotations: "
                + text.contracts().size() + "; annotations that carry one: " + text.composed());
        System.out.println("The first build says: " + codes);
        System.out.println(Compilation.beginning(said.toString(), LINES).replace(copy.folder() + File.separator, ""));
        System.out.println(Machine.describe());
    }

    private static double demand(Ran ran) {
        if (ran.status() != 0) {
            throw new IllegalStateException(Compilation.beginning(ran.output(), LINES)
                    + ran.output().lines().limit(LINES).toList());
        }
        return ran.cpu();
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        Set<String> difference = new TreeSet<>(some);
        difference.removeAll(others);
        return difference;
    }
}
