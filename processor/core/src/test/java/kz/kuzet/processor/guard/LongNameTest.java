package kz.kuzet.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that only just fits into a file system has a guard whose name fits as well. */
final class LongNameTest {

    /** Of a file name, in most file systems. */
    private static final int LONGEST_IN_BYTES = 255;

    @TempDir
    private Path folder;

    static Stream<Arguments> names() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(
                        Arguments.of(compiler, "class", "E" + "x".repeat(248), "m"),
                        Arguments.of(compiler, "Kazakh class", "Қ" + "ұ".repeat(123), "м"),
                        Arguments.of(compiler, "class beyond the basic plane", "𝐄".repeat(62), "m"),
                        Arguments.of(compiler, "method", "E", "m".repeat(5_000)),
                        Arguments.of(compiler, "Kazakh method", "E", "ө".repeat(5_000)),
                        Arguments.of(compiler, "both", "E".repeat(200), "m".repeat(200))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("names")
    void guardFits(TestCompiler compiler, String what, String type, String method) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource(
                        "a/" + type + ".java",
                        "package a; " + DeclarationSource.IMPORTS + DeclarationSource.of("type") + " class " + type
                                + " { " + DeclarationSource.of("method") + " void " + method + "() {} }")
                .run();
        assertThat(outcome.problems()).as(what).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertListed(outcome, "a." + type, "a." + type + "#" + method);
    }

    @ParameterizedTest
    @EnumSource
    void guardOfDeepNestingFits(TestCompiler compiler) {
        StringBuilder source = new StringBuilder("package a; ").append(DeclarationSource.IMPORTS);
        String name = "a.";
        int depth = 100;
        for (int level = 0; level < depth; level++) {
            source.append(level == depth - 1 ? DeclarationSource.of("deepest") + " " : "")
                    .append("class C")
                    .append(level % 10)
                    .append(level / 10)
                    .append(" {");
            name += (level == 0 ? "C" : "$C") + level % 10 + level / 10;
        }
        source.append("}".repeat(depth));
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("a/C00.java", source.toString())
                .withOptions("-proc:only")
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.written().keySet()).isNotEmpty().allSatisfy(LongNameTest::assertFits);
        assertThat(outcome.resource("META-INF/kuzet/register.json")).contains('"' + name + '"');
    }

    @ParameterizedTest
    @EnumSource
    void namesWithOneBeginningHaveGuardsOfTheirOwn(TestCompiler compiler) {
        String beginning = "m".repeat(300);
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource(
                        "a/E.java",
                        "package a; " + DeclarationSource.IMPORTS + " class E { " + DeclarationSource.of("1") + " void "
                                + beginning + "1() {} " + DeclarationSource.of("2") + " void " + beginning + "2() {} }")
                .run();
        assertThat(outcome.problems()).isEmpty();
        assertListed(outcome, "a.E#" + beginning + "1", "a.E#" + beginning + "2");
    }

    private static void assertListed(Outcome outcome, String... endpoints) {
        assertThat(outcome.written().keySet()).isNotEmpty().allSatisfy(LongNameTest::assertFits);
        try (Application application = Application.of(outcome)) {
            assertThat(application.listed())
                    .extracting(ServiceGuard::service)
                    .extracting("endpoint")
                    .containsExactlyInAnyOrder((Object[]) endpoints);
            ServiceGuards guards = ServiceGuards.find(application.loader());
            assertThat(endpoints)
                    .isNotEmpty()
                    .allSatisfy(endpoint -> assertThat(guards.forEndpoint(application.endpoint(endpoint)))
                            .isPresent());
        }
    }

    private static void assertFits(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1).replace(".java", ".class");
        assertThat(file.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LONGEST_IN_BYTES);
    }
}
