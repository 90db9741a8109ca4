package kz.kuzet.processor.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code base to which Kuzet comes: hundreds of endpoints say nothing, and no other problem may be lost among them. */
class ManyUnclassifiedTest {

    private static final String LIST = "META-INF/kuzet/unclassified.txt";

    private static final String PERMIT = "package z; import kz.kuzet.*; @PublicService(code = \"z\", name = \"z\","
            + " result = ServiceResult.PERMIT, method = AuthenticationMethod.LOGIN_PASSWORD,"
            + " disclosureRisk = DisclosureRisk.ABSENT, databaseChange = DatabaseChange.UNCHANGED, term = 3,"
            + " termUnit = TermUnit.MINUTES, fee = Fee.FREE) class Z {}";

    @TempDir
    private Path folder;

    private TestCompilation controllers(int count, TestCompiler compiler) {
        Path frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        TestCompilation compilation =
                TestCompilation.in(folder.resolve("app"), compiler).withClassPath(frameworks);
        for (int i = 0; i < count; i++) {
            String inPackage = i % 3 == 0 ? "land" : "tax";
            compilation.withSource(
                    inPackage + "/C" + i + ".java",
                    "package " + inPackage + "; import org.springframework.web.bind.annotation.*;"
                            + " @RestController class C" + i + " { @GetMapping String g() { return null; } }");
        }
        return compilation;
    }

    private static List<String> unclassified(Outcome outcome) {
        return outcome.problems().stream()
                .filter(line -> line.contains("[KUZET301]"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void anErrorThatStandsAloneIsSeenFirst(TestCompiler compiler) throws Exception {
        Outcome outcome =
                controllers(300, compiler).withSource("z/Z.java", PERMIT).run();
        assertThat(outcome.problems()).hasSize(12);
        assertThat(outcome.problems().get(0)).contains("[KUZET201]");
        assertThat(unclassified(outcome)).hasSize(11);
        assertThat(unclassified(outcome).get(10))
                .contains(
                        "300 endpoints and handlers do not say which public service they provide; 10 of them are shown."
                                + " By package: land 100, tax 200. All of them: ",
                        LIST);
        List<String> list = outcome.resource(LIST).lines().toList();
        assertThat(list)
                .containsExactlyElementsOf(IntStream.range(0, 300)
                        .mapToObj(i -> "KUZET301 " + (i % 3 == 0 ? "land" : "tax") + ".C" + i)
                        .sorted()
                        .toList());
        assertThat(Files.exists(outcome.classes().resolve("META-INF/kuzet/register.json")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whereTheyAreLoweredTheyAreSummedUpToo(TestCompiler compiler) {
        Outcome outcome = controllers(120, compiler)
                .withOptions("-Akuzet.warn=301")
                .withSource("z/Z.java", PERMIT)
                .run();
        assertThat(outcome.problems()).hasSize(12);
        assertThat(outcome.problems().get(0)).contains("error: [KUZET201]");
        assertThat(unclassified(outcome)).hasSize(11).allMatch(line -> line.contains("warning: "));
    }

    @ParameterizedTest
    @EnumSource
    void fewAreAllShownAndTheListOfAnEarlierCompilationIsGone(TestCompiler compiler) {
        Outcome many = controllers(10, compiler).run();
        assertThat(unclassified(many)).hasSize(11);
        assertThat(many.resource(LIST).lines()).hasSize(10);
        Outcome few = controllers(9, compiler).run();
        assertThat(unclassified(few)).hasSize(9).noneMatch(line -> line.contains("By package"));
        assertThat(Files.exists(few.classes().resolve(LIST))).isFalse();
    }
}
