package kz.kuzet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints of tests are no endpoints of the application. */
final class TestSourcesTest {

    private static final String MAVEN = "target/test-classes";

    private static final String STUBS = """
        package app;
        import kz.kuzet.*;
        import org.springframework.web.bind.annotation.*;
        class PagesTest {
            @RestController static class Throwing { @GetMapping String boom() { throw new IllegalStateException(); } }
            @RestController static class Halfway {
                @NotPublicService(reason = "a stub") @GetMapping String one() { return ""; }
                @GetMapping String two() { return ""; }
            }
            void method() { @RestController class Local { @GetMapping String get() { return ""; } } }
        }
        """;

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    private static String service(String type, String code) {
        return "package app; import kz.kuzet.*; import org.springframework.web.bind.annotation.*;\n"
                + "@PublicService(code = \"" + code
                + "\", name = \"Certificate\", disclosureRisk = DisclosureRisk.ABSENT,"
                + " databaseChange = DatabaseChange.UNCHANGED, term = 3, termUnit = TermUnit.MINUTES, fee = Fee.FREE)\n"
                + "@RestController class " + type + " { @GetMapping String get() { return \"\"; } }";
    }

    private TestCompilation in(String name, TestCompiler compiler) {
        return TestCompilation.in(folder.resolve(name), compiler).withClassPath(frameworks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/portal/target/test-classes",
                "/home/portal/build/classes/java/test",
                "/home/portal/build/classes/java/integrationTest",
                "/home/portal/build/classes/java/testFixtures",
                "/home/portal/bin/test",
                "/home/portal/out/test/classes",
                "/home/portal/out/test/portal"
            })
    void foldersOfTests(String path) {
        assertThat(TestOutput.isOf(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/home/test-classes/portal/target/classes",
                "/home/test/build/classes/java/main",
                "/home/portal/build/classes/java/latest",
                "/home/portal/classes/test",
                "/home/portal/bin/main",
                "/home/portal/bin/latest",
                "/home/portal/out/production/test",
                "/test"
            })
    void otherFolders(String path) {
        assertThat(TestOutput.isOf(path)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void stubsNeedNoClassification(TestCompiler compiler) {
        assertThat(in("main", compiler)
                        .withSource("app/PagesTest.java", STUBS)
                        .run()
                        .problems())
                .hasSize(3);
        Outcome outcome = in("tests", compiler)
                .withOutput(MAVEN)
                .withSource("app/PagesTest.java", STUBS)
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"classes, true, 0", "target/test-classes, false, 3", "target/test-classes, true, 0", "classes, false, 3"
    })
    void theOptionCountsBeforeTheFolder(String output, boolean tests, int problems) {
        for (TestCompiler compiler : TestCompiler.values()) {
            assertThat(in(compiler + output + tests, compiler)
                            .withOutput(output)
                            .withOptions("-Akuzet.tests=" + tests)
                            .withSource("app/PagesTest.java", STUBS)
                            .run()
                            .problems())
                    .hasSize(problems);
        }
    }

    /** What a test declares has its guard, and its mistakes are mistakes. */
    @ParameterizedTest
    @EnumSource
    void servicesAreGuarded(TestCompiler compiler) {
        Outcome outcome = in("tests", compiler)
                .withOutput(MAVEN)
                .withSource("app/Stub.java", service("Stub", "stub"))
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.listedGuards()).containsExactly("app.StubGuard");
        assertThat(outcome.classes().resolve("app/StubGuard.class")).exists();
        assertThat(in("wrong", compiler)
                        .withOutput(MAVEN)
                        .withSource("app/Stub.java", service("Stub", " "))
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("[KUZET101]");
    }

    /** A test calls what it declares itself: whether a server asks the guard of it is a matter of the application. */
    @ParameterizedTest
    @EnumSource
    void noAdapterHasToAskTheirGuards(TestCompiler compiler) {
        String rest = service("Stub", "stub");
        String listener = service("Heard", "heard")
                .replace("@GetMapping", "@org.springframework.jms.annotation.JmsListener")
                .replace("@RestController", "");
        Outcome main = in("main", compiler)
                .withoutAdapters()
                .withSource("app/Stub.java", rest)
                .withSource("app/Heard.java", listener)
                .run();
        assertThat(main.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("warning: [KUZET308]"))
                .anyMatch(problem -> problem.contains("error: [KUZET306]"));
        Outcome tests = in("tests", compiler)
                .withoutAdapters()
                .withOutput(MAVEN)
                .withSource("app/Stub.java", rest)
                .withSource("app/Heard.java", listener)
                .run();
        assertThat(tests.problems()).isEmpty();
        assertThat(tests.listedGuards()).containsExactlyInAnyOrder("app.StubGuard", "app.HeardGuard");
    }

    /** Nothing of the submission is missed, or new, where the sources of its packages are compiled elsewhere. */
    @ParameterizedTest
    @EnumSource
    void nothingIsMissedOfWhatIsCompiledElsewhere(TestCompiler compiler) throws IOException {
        Outcome main = in("main", compiler)
                .withSource("app/One.java", service("One", "one"))
                .withSource("app/Two.java", service("Two", "two"))
                .run();
        assertThat(main.problems()).isEmpty();
        Path submitted = folder.resolve("submitted.json");
        Files.writeString(submitted, main.resource("META-INF/kuzet/register.json"));
        String option = "-Akuzet.submitted=" + submitted;
        assertThat(in("tests", compiler)
                        .withOutput(MAVEN)
                        .withClassPath(main.classes())
                        .withOptions(option)
                        .withSource("app/Stub.java", service("Stub", "stub"))
                        .run()
                        .problems())
                .isEmpty();
        List<String> elsewhere = in("elsewhere", compiler)
                .withClassPath(main.classes())
                .withOptions(option)
                .withSource("app/Stub.java", service("Stub", "stub"))
                .run()
                .problems();
        assertThat(elsewhere).singleElement().asString().contains("\"stub\" is not in the register");
        assertThat(in("again", compiler)
                        .withOptions(option)
                        .withSource("app/One.java", service("One", "one"))
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("[KUZET213]", "\"two\"", "no longer declared");
    }
}
