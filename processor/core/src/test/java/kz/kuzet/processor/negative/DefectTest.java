package kz.kuzet.processor.negative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.HostileProcessor;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A defect of Kuzet's own, or of what it stands on, is one message that names what it befell (problem 901). */
final class DefectTest {

    private static final String BEGINNING = "error: [KUZET901] A defect in Kuzet itself stopped it at ";
    private static final String ENDING = ". Fix: report this message together with the"
            + " declaration; until it is mended, nothing is generated for what it names.";

    @TempDir
    private Path folder;

    /** What fails, and what the message names. */
    static Stream<Arguments> failures() {
        return Stream.of(
                        List.of("Filer.createSourceFile", "com.example.Endpoint"),
                        List.of("Filer.createResource", "META-INF/services/kz.kuzet.guard.ServiceGuard"),
                        List.of("Elements.getPackageOf", "com.example.Endpoint"),
                        List.of("Elements.getBinaryName", "com.example.Endpoint"),
                        List.of("Elements.getModuleOf", "com.example.Endpoint"),
                        List.of("ProcessingEnvironment.getFiler", "com.example.Endpoint"),
                        List.of("ProcessingEnvironment.getElementUtils", "Reading"),
                        List.of("ProcessingEnvironment.getOptions", "Options"))
                .flatMap(row -> Stream.of(TestCompiler.values())
                        .map(compiler -> Arguments.of(compiler, row.get(0), row.get(1))));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void namesWhatItBefell(TestCompiler compiler, String failing, String named) {
        Outcome outcome = compile(compiler, failing, () -> Optional.of(new IllegalStateException("odd\nthing")));
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(problem -> problem.startsWith(BEGINNING)
                        && problem.contains(": java.lang.IllegalStateException: oddU+000Athing at ")
                        && problem.endsWith(ENDING));
        assertThat(outcome.problems().get(0)).startsWith(BEGINNING + named + ": ");
        assertThat(outcome.otherErrors()).isEmpty();
    }

    static Stream<Arguments> throwables() {
        return Stream.of(
                        new StackOverflowError(),
                        new NoClassDefFoundError("com/example/Gone"),
                        new AssertionError("must not be"),
                        new NullPointerException())
                .flatMap(thrown -> Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(compiler, thrown)));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void whateverIsThrown(TestCompiler compiler, Throwable thrown) {
        Outcome outcome = compile(compiler, "Elements.getBinaryName", () -> Optional.of(thrown));
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .startsWith(BEGINNING + "com.example.Endpoint: " + thrown + " at ")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource
    void befallsNothingElse(TestCompiler compiler) {
        AtomicInteger calls = new AtomicInteger();
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(new HostileProcessor(
                        "Filer.createSourceFile",
                        () -> calls.getAndIncrement() == 0
                                ? Optional.of(new IllegalStateException("odd"))
                                : Optional.empty()))
                .withSource("com/example/Endpoint.java", Sources.SERVICE)
                .withSource("com/example/Other.java", Sources.other("Other", "e_005"))
                .withSource(
                        "com/example/Wrong.java",
                        Sources.other("Wrong", "e_006").replace("term = 10", "term = 0"))
                .run();
        assertThat(outcome.written()).containsOnlyKeys("com/example/OtherGuard.java");
        assertThat(outcome.problems()).hasSize(2).anyMatch(problem -> problem.startsWith("Wrong.java:8: error:"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundIsPrintedWithoutItsLineAtWorst(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(new HostileProcessor(
                        "Elements.getTypeElement", () -> Optional.of(new IllegalStateException("odd"))))
                .withSource("com/example/Endpoint.java", Sources.SERVICE.replace("term = 10", "term = 0"))
                .run();
        assertThat(outcome.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("error: [KUZET901]"))
                .anyMatch(problem -> problem.startsWith("error: [KUZET103] The term is 0")
                        && problem.endsWith("(com.example.Endpoint)"));
    }

    private Outcome compile(TestCompiler compiler, String failing, Supplier<Optional<Throwable>> failure) {
        return TestCompilation.in(folder, compiler)
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(new HostileProcessor(failing, failure))
                .withSource("com/example/Endpoint.java", Sources.SERVICE)
                .run();
    }
}
