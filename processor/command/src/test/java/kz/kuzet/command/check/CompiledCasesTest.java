package kz.kuzet.command.check;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kuzet.command.testing.CompiledTwin;
import kz.kuzet.processor.negative.NegativeCase;
import kz.kuzet.processor.negative.NegativeCases;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of classes that were compiled without the processor, {@code kuzet check} says what the processor says of their sources. */
final class CompiledCasesTest {

    /** What comes of the option {@code kuzet.submitted}; of classes, {@code kuzet diff} tells what was submitted otherwise. */
    private static final Set<Problem> OF_THE_SUBMITTED_REGISTER = EnumSet.of(Problem.KUZET212, Problem.KUZET213);

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    /** Options are the compiler's. */
    static Stream<Arguments> cases() {
        return NegativeCases.all().stream()
                .filter(negative -> !negative.problem().name().startsWith("KUZET4"))
                .filter(negative -> !OF_THE_SUBMITTED_REGISTER.contains(negative.problem()))
                .flatMap(
                        negative -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(negative, compiler)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundInClassesToo(NegativeCase negative, TestCompiler compiler) {
        CompiledTwin.assertSame(
                negative.compile(folder.resolve("processed"), compiler, frameworks),
                negative.compileWithoutKuzet(folder.resolve("bare"), compiler, frameworks),
                List.of(frameworks),
                negative.options());
    }
}
