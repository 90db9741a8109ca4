package kz.kuzet.command.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first build of a code base with Kuzet to a baseline that shrinks. */
final class BaselineFlowTest {

    private static final String NEW = """
        package later;
        import org.springframework.web.bind.annotation.*;
        @RestController
        public class Later { @GetMapping("/later") public String later() { return ""; } }
        """;

    @TempDir
    private static Path shared;

    private static Path frameworks;

    @TempDir
    private Path folder;

    private int builds;

    @BeforeAll
    static void compileFrameworks() {
        frameworks = FrameworkStubs.compiledInto(shared.resolve("frameworks"));
    }

    private Outcome compile(TestCompiler compiler, Map<String, String> sources, String... options) {
        builds++;
        TestCompilation compilation = TestCompilation.in(folder.resolve("build" + builds), compiler)
                .withOptions(options)
                .withClassPath(frameworks);
        if (compiler == TestCompiler.JAVAC) {
            compilation.withOptions("-Xmaxerrs", "1000");
        }
        sources.forEach(compilation::withSource);
        return compilation.run();
    }

    private static KuzetRun baseline(Path file, Path classes, String... options) {
        List<String> arguments = new ArrayList<>(List.of("baseline", "-o", file.toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--class-path", frameworks.toString(), classes.toString()));
        return KuzetRun.of(arguments.toArray(String[]::new));
    }

    private static List<String> entries(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void shrinksAndNeverGrows(CodeBases shape) throws Exception {
        CodeBases.Sources base = shape.sources();
        int size = base.lines().size();

        // The first build tells what there is; the classes are those of a compilation without the processor.
        Outcome first = compile(TestCompiler.JAVAC, base.byPath());
        assertThat(first.success()).isFalse();
        // Where there are many, ten are printed, and how many there are.
        assertThat(first.problems())
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(problem -> problem.contains(": error: [KUZET30") || problem.startsWith("error: [KUZET301]"));
        Path classes = bare("bare", base.byPath());

        Path file = folder.resolve("kuzet-baseline.txt");
        KuzetRun written = baseline(file, classes);
        assertThat(written.err()).isEmpty();
        assertThat(written.status()).isZero();
        assertThat(written.out()).isEqualTo("Findings: %d. Written to %s.\n".formatted(size, file));
        assertThat(entries(file)).isNotEmpty().containsExactlyElementsOf(base.lines());

        // A green build with one line.
        for (TestCompiler compiler : TestCompiler.values()) {
            Outcome green = compile(compiler, base.byPath(), "-Akuzet.baseline=" + file);
            assertThat(green.success()).isTrue();
            assertThat(green.problems())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("note: [KUZET309] " + unclassified(base)
                            + " endpoints not classified yet, none fewer than in the" + " baseline");
            Register register = RegisterReader.read(green.resource(Register.FILE));
            assertThat(register.notYetClassified()).hasSize(unclassified(base));
            assertThat(register.exclusions())
                    .extracting("endpoint")
                    .doesNotContainAnyElementsOf(register.notYetClassified());
            KuzetRun check = KuzetRun.of(
                    "check",
                    "--baseline",
                    file.toString(),
                    "--class-path",
                    frameworks.toString(),
                    green.classes().toString());
            assertThat(check.status()).as(check.toString()).isZero();
            assertThat(check.out()).endsWith("Not classified yet, by the baseline: " + unclassified(base) + ".\n");
        }

        // What is new is an error.
        base.add("later.Later", NEW);
        Outcome more = compile(TestCompiler.JAVAC, base.byPath(), "-Akuzet.baseline=" + file);
        assertThat(more.success()).isFalse();
        assertThat(more.problems().stream().filter(problem -> problem.contains("error:")))
                .hasSize(1)
                .first()
                .asString()
                .contains("[KUZET301] later.Later is an endpoint");
        base.byPath().remove("later/Later.java");

        // What is classified is reported as gone, and an error in strict mode.
        String done = base.last();
        base.byPath()
                .computeIfPresent(
                        done.replace('.', '/') + ".java",
                        (path, text) -> text.replaceFirst(
                                "public class", "@kz.kuzet.NotPublicService(reason = \"-\") public class"));
        Outcome fewer = compile(TestCompiler.JAVAC, base.byPath(), "-Akuzet.baseline=" + file);
        assertThat(fewer.success()).isTrue();
        assertThat(fewer.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains(
                        (unclassified(base) - 1) + " endpoints not classified yet, 1 fewer than in the baseline",
                        "gone: KUZET301 " + done);
        Outcome strict =
                compile(TestCompiler.JAVAC, base.byPath(), "-Akuzet.baseline=" + file, "-Akuzet.baseline.strict=true");
        assertThat(strict.success()).isFalse();
        assertThat(strict.problems()).anyMatch(problem -> problem.contains("error: [KUZET310]"));

        // It is taken out, and comments stay.
        Files.writeString(file, "# ours\n" + Files.readString(file));
        KuzetRun pruned = baseline(file, fewer.classes(), "--prune");
        assertThat(pruned)
                .isEqualTo(new KuzetRun(
                        0, "gone: KUZET301 %s\nGone: 1. Left: %d in %s.\n".formatted(done, size - 1, file), ""));
        assertThat(entries(file)).hasSize(size - 1).doesNotContain("KUZET301 " + done);
        assertThat(Files.readString(file)).startsWith("# ours\n# What Kuzet found");
        Outcome after =
                compile(TestCompiler.JAVAC, base.byPath(), "-Akuzet.baseline=" + file, "-Akuzet.baseline.strict=true");
        assertThat(after.success()).isTrue();
        assertThat(baseline(file, after.classes(), "--prune").out())
                .isEqualTo("Gone: 0. Left: %d in %s.\n".formatted(size - 1, file));

        // A baseline that is there is never written anew.
        KuzetRun again = baseline(file, classes);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("[KUZET403] The baseline is there already");
    }

    /** Each module is judged by itself: what a class inherits from another module is asked of it once more. */
    @Test
    void severalModulesShareAFile() throws Exception {
        Map<String, String> upper = Map.of("up/Base.java", """
            package up;
            import org.springframework.web.bind.annotation.*;
            @RestController
            public class Base { @GetMapping("/base") public String base() { return ""; } }
            """);
        Map<String, String> lower = Map.of("low/Land.java", """
            package low;
            @org.springframework.web.bind.annotation.RestController
            public class Land extends up.Base {}
            """);
        Path upperClasses = bare("upper", upper);
        Path lowerClasses = bare("lower", lower, upperClasses);
        Path file = folder.resolve("shared.txt");
        assertThat(KuzetRun.of(
                                "baseline",
                                "-o",
                                file.toString(),
                                "--class-path",
                                frameworks.toString(),
                                upperClasses.toString(),
                                lowerClasses.toString())
                        .status())
                .isZero();
        assertThat(entries(file)).containsExactly("KUZET301 low.Land", "KUZET301 up.Base");
        String[] options = {"-Akuzet.baseline=" + file, "-Akuzet.baseline.strict=true"};
        assertThat(compile(TestCompiler.JAVAC, upper, options).problems())
                .singleElement()
                .asString()
                .contains("1 endpoints", "none fewer");
        TestCompilation second = TestCompilation.in(folder.resolve("second"), TestCompiler.JAVAC)
                .withOptions(options)
                .withClassPath(frameworks)
                .withClassPath(upperClasses);
        lower.forEach(second::withSource);
        assertThat(second.run().problems()).singleElement().asString().contains("1 endpoints", "none fewer");
        // A class that is in none of the outputs is gone, which is said.
        KuzetRun pruned = baseline(file, upperClasses, "--prune");
        assertThat(pruned.out())
                .startsWith("gone: KUZET301 low.Land (the input holds no such class)\n")
                .endsWith("Gone: 1. Left: 1 in " + file + ".\n");
    }

    /** What cannot be seen is not gone. */
    @Test
    void nothingIsTakenOutWhileSomethingIsMissing() throws Exception {
        Path above = bare("above", Map.of("up/Base.java", "package up; public class Base {}"));
        Path classes = bare("missing", Map.of("a/Land.java", """
            package a;
            @org.springframework.web.bind.annotation.RestController
            public class Land extends up.Base {}
            """), above);
        Path file = folder.resolve("baseline.txt");
        Files.writeString(file, "KUZET301 a.Land\nKUZET301 a.Gone\n");
        KuzetRun run = KuzetRun.of("baseline", "--prune", "-o", file.toString(), classes.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[KUZET511]", "Nothing was written.");
        assertThat(Files.readString(file)).isEqualTo("KUZET301 a.Land\nKUZET301 a.Gone\n");
        Files.delete(file);
        KuzetRun written = KuzetRun.of("baseline", "-o", file.toString(), classes.toString());
        assertThat(written.status()).isEqualTo(1);
        assertThat(written.err()).contains("[KUZET511]");
    }

    @Test
    void aMalformedFileIsNotPruned() throws Exception {
        Path classes = bare("classes", Map.of("a/Land.java", "package a; public class Land {}"));
        Path file = folder.resolve("kuzet.baseline.txt");
        Files.writeString(file, "KUZET301 a.Land\nnonsense\n");
        KuzetRun run = baseline(file, classes, "--prune");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("[KUZET402] The file " + file + " is no baseline, because of line 2: \"nonsense\"");
        assertThat(KuzetRun.of(
                                "baseline",
                                "--prune",
                                "-o",
                                folder.resolve("none.txt").toString(),
                                classes.toString())
                        .err())
                .contains("[KUZET402] The baseline " + folder.resolve("none.txt") + " cannot be read");
    }

    private Path bare(String name, Map<String, String> sources, Path... classPath) {
        TestCompilation compilation = TestCompilation.in(folder.resolve(name), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks);
        for (Path entry : classPath) {
            compilation.withClassPath(entry);
        }
        sources.forEach(compilation::withSource);
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        return outcome.classes();
    }

    private static int unclassified(CodeBases.Sources base) {
        return (int) base.lines().stream()
                .filter(line -> line.startsWith("KUZET301"))
                .count();
    }

    /** The code shows which method makes a filter with a guard. */
    @Test
    void routersAreListedUntilTheirMethodMakesAFilter() throws Exception {
        String filters = "package kz.kuzet.spring; public class GuardFilters { public static String notPublicService("
                + "String reason) { return reason; } }";
        String routes = """
            package a;
            import org.springframework.context.annotation.Bean;
            import org.springframework.web.servlet.function.RouterFunction;
            public class Routes {
                @Bean RouterFunction<String> one() { return null; }
                @Bean RouterFunction<String> two(String name) { %s return null; }
            }
            """;
        Path file = folder.resolve("kuzet-baseline.txt");
        assertThat(baseline(file, bare("before", Map.of("a/Routes.java", routes.formatted(""))))
                        .status())
                .isZero();
        assertThat(entries(file)).containsExactly("KUZET301 a.Routes#one()", "KUZET301 a.Routes#two(java.lang.String)");
        Path half = bare(
                "half",
                Map.of(
                        "a/Routes.java",
                        routes.formatted("kz.kuzet.spring.GuardFilters.notPublicService(name);"),
                        "kz/kuzet/spring/GuardFilters.java",
                        filters));
        KuzetRun pruned = baseline(file, half, "--prune");
        assertThat(pruned.status()).as(pruned.err()).isZero();
        assertThat(entries(file)).containsExactly("KUZET301 a.Routes#one()");
        // The compiler does not see code, so there a line stays as long as the method does.
        Files.writeString(file, "KUZET301 a.Routes#two(java.lang.String)\n");
        Outcome compiled = compile(
                TestCompiler.JAVAC,
                Map.of("a/Routes.java", routes.formatted("")),
                "-Akuzet.baseline=" + file,
                "-Akuzet.baseline.strict=true");
        assertThat(compiled.success()).isTrue();
        KuzetRun checked = KuzetRun.of(
                "check",
                "--class-path",
                frameworks.toString(),
                compiled.classes().toString());
        assertThat(checked.out()).contains("Not classified yet, by the baseline: 1.");
    }
}
