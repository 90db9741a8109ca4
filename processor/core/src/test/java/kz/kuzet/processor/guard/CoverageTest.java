package kz.kuzet.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.SessionInfoStore;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guard takes nothing from the coverage of its module: JaCoCo counts the lines that people wrote. */
final class CoverageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void countsNoLineOfGuards(TestCompiler compiler) {
        Outcome outcome = compile(compiler);
        assertThat(outcome.listedGuards()).containsExactlyInAnyOrder("a.EGuard", "a.E_mGuard", "a.E_FGuard");

        assertThat(countedLines(outcome))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a/E", 2, "a/E$F", 1, "a/EGuard", 0, "a/E_mGuard", 0, "a/E_FGuard", 0));
    }

    /** What the mark does: without it every line of a guard counts. */
    @ParameterizedTest
    @EnumSource
    void countsThemWithoutTheMark(TestCompiler compiler) {
        Outcome outcome = compile(compiler);
        TestCompilation unmarked =
                TestCompilation.in(folder.resolve("unmarked"), compiler).withoutKuzet();
        Map<String, String> sources = outcome.written();
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        sources.forEach((path, text) ->
                unmarked.withSource(path, text.replaceFirst("(?m)^@GeneratedGuard$", "@SuppressWarnings(\"x\")")));

        assertThat(countedLines(unmarked.run()))
                .containsOnlyKeys("a/EGuard", "a/E_mGuard", "a/E_FGuard")
                .allSatisfy((guard, lines) -> assertThat(lines).as(guard).isEqualTo(9));
    }

    /** The gate of a build, with a test that calls everything that people wrote: it is passed with the mark only. */
    @ParameterizedTest
    @EnumSource
    void passesAGate(TestCompiler compiler) throws Exception {
        Outcome outcome = compile(compiler);
        Map<String, String> sources = outcome.written();
        TestCompilation unmarked = TestCompilation.in(folder.resolve("unmarked"), compiler)
                .withOptions("-g")
                .withoutKuzet();
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        sources.forEach((path, text) -> unmarked.withSource(path, text.replaceFirst("(?m)^@GeneratedGuard$", "")));
        unmarked.withClassPath(outcome.classes());

        assertThat(coveredAfterATest(outcome.classes(), outcome.classes())).isEqualTo(1);
        assertThat(coveredAfterATest(outcome.classes(), unmarked.run().classes()))
                .isLessThan(0.8);
    }

    /** Runs the handler and the constructors with JaCoCo's probes; gives the ratio of covered lines. */
    private static double coveredAfterATest(Path endpoints, Path guards) throws Exception {
        LoggerRuntime runtime = new LoggerRuntime();
        RuntimeData data = new RuntimeData();
        runtime.startup(data);
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path root : List.of(endpoints, guards)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    classes.put(root.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        Instrumenter instrumenter = new Instrumenter(runtime);
        ClassLoader loader = new ClassLoader(CoverageTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try {
                    byte[] file = instrumenter.instrument(classes.get(name.replace('.', '/') + ".class"), name);
                    return defineClass(name, file, 0, file.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        Class<?> endpoint = loader.loadClass("a.E");
        Method handler = endpoint.getDeclaredMethod("m");
        handler.setAccessible(true);
        handler.invoke(endpoint.getConstructor().newInstance());
        Constructor<?> nested = loader.loadClass("a.E$F").getDeclaredConstructor();
        nested.setAccessible(true);
        nested.newInstance();
        ExecutionDataStore executed = new ExecutionDataStore();
        data.collect(executed, new SessionInfoStore(), false);
        runtime.shutdown();
        CoverageBuilder coverage = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(executed, coverage);
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            analyzer.analyzeClass(file.getValue(), file.getKey());
        }
        return coverage.getBundle("portal").getLineCounter().getCoveredRatio();
    }

    private Outcome compile(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withOptions("-g")
                .withSource("a/E.java", """
                    package a;
                    %s
                    %s
                    public class E {
                        %s void m() {}

                        %s static class F {}
                    }
                    """.formatted(
                                DeclarationSource.IMPORTS,
                                DeclarationSource.of("a"),
                                DeclarationSource.of("b"),
                                DeclarationSource.of("c")))
                .run();
        assertThat(outcome.problems()).isEmpty();
        return outcome;
    }

    private static Map<String, Integer> countedLines(Outcome outcome) {
        assertThat(outcome.success()).isTrue();
        CoverageBuilder coverage = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(new ExecutionDataStore(), coverage);
        try (Stream<Path> files = Files.walk(outcome.classes())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                analyzer.analyzeClass(Files.readAllBytes(file), file.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Integer> lines = new TreeMap<>();
        coverage.getClasses()
                .forEach(type -> lines.put(type.getName(), type.getLineCounter().getTotalCount()));
        return lines;
    }
}
