package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.processor.problem.Severity;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code @SuppressWarnings} silences warnings and notes, and nothing else. */
final class SuppressionTest {

    private static final String NOTED = Sources.annotation("e_004").replace("term = 10", "term = 30");

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    /** Every case of a source, with its own code silenced on all its types. */
    static Stream<Arguments> cases() {
        return NegativeCases.all().stream()
                .filter(negative -> negative.expected.stream().allMatch(report -> report.contains(".java:")))
                .flatMap(
                        negative -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(negative, compiler)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onTheElement(NegativeCase negative, TestCompiler compiler) {
        boolean error = negative.message.problem().severity() == Severity.ERROR;
        Outcome outcome = negative.compileSilenced(folder, compiler, frameworks);
        assertThat(outcome.success()).as(outcome.reports().toString()).isEqualTo(!error);
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.problems()).hasSize(error ? negative.expected.size() : 0);
    }

    @ParameterizedTest
    @EnumSource
    void onTheMethodTheTypeAndOuterTypes(TestCompiler compiler) {
        String text = """
            %s class Endpoint {
                %s class Inner {
                    %s
            """ + NOTED + """
             void get() {}
                }
            }
            """;
        String silenced = "@SuppressWarnings(\"KUZET211\")";
        assertThat(problems(compiler, text.formatted("", "", ""))).hasSize(1);
        assertThat(problems(compiler, text.formatted(silenced, "", ""))).isEmpty();
        assertThat(problems(compiler, text.formatted("", silenced, ""))).isEmpty();
        assertThat(problems(compiler, text.formatted("", "", silenced))).isEmpty();
        assertThat(problems(compiler, text.formatted("", "", "@SuppressWarnings({\"unused\", \"KUZET211\"})")))
                .isEmpty();
        assertThat(problems(compiler, text.formatted("", "", "@SuppressWarnings({\"KUZET210\", \"all\"})")))
                .hasSize(1);
    }

    private List<String> problems(TestCompiler compiler, String text) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withSource("com/example/Endpoint.java", "package com.example; import kz.kuzet.*;\n" + text)
                .run();
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        return outcome.problems();
    }
}
