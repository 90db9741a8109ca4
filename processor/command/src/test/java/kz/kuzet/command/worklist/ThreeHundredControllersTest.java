package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.kuzet.command.patch.Git;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.processor.testing.codebase.CodeBase;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code base that has never heard of Kuzet: the list is complete, and the filled list makes a build without an error. */
final class ThreeHundredControllersTest {

    private static final CodeBase BASE = CodeBase.generated();

    @TempDir
    private static Path folder;

    private static Path frameworks;
    private static Path classes;

    @BeforeAll
    static void compile() {
        frameworks = ListedStubs.compiledInto(folder.resolve("frameworks"));
        TestCompilation main = TestCompilation.in(folder.resolve("main"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks);
        BASE.sources().forEach(main::withSource);
        Outcome outcome = main.run();
        assertThat(outcome.otherErrors()).isEmpty();
        classes = outcome.classes();
        TestCompilation tests = TestCompilation.in(folder.resolve("test"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withClassPath(classes);
        BASE.tests().forEach(tests::withSource);
        assertThat(tests.run().otherErrors()).isEmpty();
    }

    private static KuzetRun list(Path of, String... options) {
        List<String> arguments =
                new java.util.ArrayList<>(List.of("endpoints", of.toString(), "--class-path", frameworks.toString()));
        arguments.addAll(List.of(options));
        return KuzetRun.of(arguments.toArray(String[]::new));
    }

    /** No endpoint too many, none too few, and the right requests of each. */
    @Test
    void theListIsComplete() {
        KuzetRun run = list(classes, "-f", "json");
        assertThat(run.err()).isEmpty();
        Map<String, Set<String>> listed = new TreeMap<>();
        EndpointsSchema.handlers(run.out()).forEach(handler -> {
            String methods = handler.methods().isEmpty() ? "*" : String.join(", ", handler.methods());
            listed.computeIfAbsent(handler.type(), type -> new TreeSet<>())
                    .add(methods + " " + String.join(", ", handler.paths()) + " " + handler.method());
        });
        assertThat(listed).isEqualTo(BASE.endpoints());
        assertThat(BASE.endpoints()).hasSizeGreaterThanOrEqualTo(CodeBase.SIZE);
        assertThat(EndpointsSchema.tree(run.out()).get("endpoints").size())
                .isEqualTo(BASE.endpoints().size());
    }

    /** The compiler calls each finding as the class files do. */
    @Test
    void aBaselineMakesTheBuildPass() throws Exception {
        Path file = folder.resolve("kuzet-baseline.txt");
        KuzetRun run = KuzetRun.of(
                "baseline", "-o", file.toString(), "--class-path", frameworks.toString(), classes.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        for (TestCompiler compiler : TestCompiler.values()) {
            TestCompilation compilation = TestCompilation.in(folder.resolve("baseline" + compiler), compiler)
                    .withOptions("-Akuzet.baseline=" + file, "-Akuzet.baseline.strict=true")
                    .withClassPath(frameworks);
            BASE.sources().forEach(compilation::withSource);
            Outcome outcome = compilation.run();
            assertThat(outcome.success()).isTrue();
            assertThat(outcome.problems())
                    .singleElement()
                    .asString()
                    .matches("note: \\[KUZET309] [0-9]{3} endpoints not classified yet, none fewer .*other errors:"
                            + " 0\\..*");
            Register register = RegisterReader.read(outcome.resource("META-INF/kuzet/register.json"));
            assertThat(register.notYetClassified()).hasSizeGreaterThanOrEqualTo(CodeBase.SIZE);
        }
    }

    /** From the first list to a build without an error, whose register holds one entry for each class. */
    @Test
    void theFilledListMakesTheBuildPass() throws Exception {
        Path project = folder.resolve("project");
        BASE.sources().forEach((path, text) -> Git.write(project.resolve("src").resolve(path), text));
        Git git = Git.of(project);
        Path list = folder.resolve("list.xlsx");
        assertThat(list(classes, "-o", list.toString())).isEqualTo(new KuzetRun(0, "", ""));
        FilledSheet sheet = FilledSheet.open(list);
        int number = 0;
        for (String type : BASE.endpoints().keySet()) {
            number++;
            // A service of a class above must not be displaced (KUZET307).
            if (number % 3 == 0 && !type.contains("Lower")) {
                sheet.fill(type, "", "reason", "number " + number);
            } else {
                sheet.fillService(type, "", "e_%03d".formatted(number), "Услуга " + number);
            }
        }
        Path patch = folder.resolve("done.patch");
        KuzetRun run = KuzetRun.of(
                "endpoints",
                "--apply",
                sheet.save(folder.resolve("filled.xlsx")).toString(),
                "--sources",
                project.toString(),
                "-o",
                patch.toString());
        assertThat(run).isEqualTo(new KuzetRun(0, "", ""));
        git.apply(patch);
        TestCompilation compilation =
                TestCompilation.in(folder.resolve("after"), TestCompiler.JAVAC).withClassPath(frameworks);
        BASE.sources()
                .keySet()
                .forEach(path -> compilation.withSource(
                        path, Git.read(project.resolve("src").resolve(path))));
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.problems().stream().filter(problem -> problem.contains(": error: ")))
                .isEmpty();
        var register = RegisterReader.read(outcome.resource("META-INF/kuzet/register.json"));
        assertThat(register.services().size() + register.exclusions().size())
                .isEqualTo(BASE.endpoints().size());
        assertThat(list(outcome.classes()).out()).endsWith("To be answered: 0.\n");
    }
}
