package kz.kuzet.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where two guards, or a guard and a class, would have one name, that is said, at every place, and nothing else. */
final class CollisionTest {

    private static final String TWICE =
            "error: [KUZET110] The guard a.%s would be generated both for this service and for ";
    private static final String TAKEN =
            "error: [KUZET110] The guard a.%s cannot be generated: a class of that name is already there.";

    @TempDir
    private Path folder;

    static Stream<Arguments> collisions() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(
                        Arguments.of(
                                compiler,
                                "overloads",
                                "class E {\n@A void m() {}\n@B void m(int i) {}\n}",
                                said(TWICE.formatted("E_mGuard"), 4, 5)),
                        Arguments.of(
                                compiler,
                                "underscore and nesting",
                                "class E {\n@A class F {}\n}\n@B class E_F {}",
                                said(TWICE.formatted("E_FGuard"), 4, 6)),
                        Arguments.of(
                                compiler,
                                "method and nested class",
                                "class E {\n@A class m {}\n@B void m() {}\n}",
                                said(TWICE.formatted("E_mGuard"), 4, 5)),
                        Arguments.of(
                                compiler,
                                "method and another class",
                                "class E {\n@A void m() {}\n}\n@B class E_m {}",
                                said(TWICE.formatted("E_mGuard"), 4, 6)),
                        Arguments.of(
                                compiler,
                                "class that is there",
                                "@A\nclass E {}\nclass EGuard {}",
                                said(TAKEN.formatted("EGuard"), 3)),
                        Arguments.of(
                                compiler,
                                "class that is there first",
                                "class EGuard {}\n@A\nclass E {}",
                                said(TAKEN.formatted("EGuard"), 4)),
                        Arguments.of(
                                compiler,
                                "service that is called as a guard",
                                "@A\nclass E {}\n@B\nclass EGuard {}",
                                said(TAKEN.formatted("EGuard"), 3))));
    }

    private static List<String> said(String beginning, int... lines) {
        return Arrays.stream(lines)
                .mapToObj(line -> "E.java:" + line + ": " + beginning)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("collisions")
    void isSaid(TestCompiler compiler, String what, String source, List<String> beginnings) {
        String complete = "package a;\n" + DeclarationSource.IMPORTS.replace("\n", "") + "\n" + source;
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource(
                        "a/E.java",
                        complete.replace("@A", DeclarationSource.of("1").toString())
                                .replace("@B", DeclarationSource.of("2").toString()))
                .run();
        assertThat(outcome.otherErrors()).as(what).isEmpty();
        assertThat(outcome.problems()).hasSameSizeAs(beginnings);
        for (String beginning : beginnings) {
            assertThat(outcome.problems()).anyMatch(problem -> problem.startsWith(beginning));
        }
    }
}
