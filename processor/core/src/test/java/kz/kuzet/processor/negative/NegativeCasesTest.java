package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Severity;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.report.ReportedLines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message with file, line, severity and words, on both compilers; and the nearest thing that is accepted. */
final class NegativeCasesTest {

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    static Stream<Arguments> cases() {
        return NegativeCases.all().stream()
                .flatMap(
                        negative -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(negative, compiler)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReportedExactlySo(NegativeCase negative, TestCompiler compiler) {
        Path report = folder.resolve("kuzet.sarif");
        Outcome outcome = negative.compileReporting(report, folder, compiler, frameworks);
        assertThat(outcome.problems()).containsExactlyElementsOf(negative.expected);
        if (negative.message != Message.REPORT_MALFORMED) {
            assertThat(ReportedLines.of(report)).containsExactlyElementsOf(negative.expected);
        }
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.success()).isEqualTo(negative.message.problem().severity() != Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nearMissIsAccepted(NegativeCase negative, TestCompiler compiler) {
        Outcome outcome = negative.compileNearMiss(folder, compiler, frameworks);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }
}
