package kz.kuzet.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.OwnAnnotationsClaim;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds after the first one: incremental ones, full ones over what is there, and several in one daemon. */
final class IncrementalBuildTest {

    @TempDir
    private Path folder;

    private static String endpoint(String type) {
        return "package a; " + DeclarationSource.IMPORTS + DeclarationSource.of(type) + " class " + type + " { "
                + DeclarationSource.of(type + "_inner") + " interface Inner {} }";
    }

    /** Gradle demands it of each file but those of an aggregating processor that hold many. */
    @ParameterizedTest
    @EnumSource
    void eachGuardComesFromOneTopLevelClass(TestCompiler compiler) {
        FilerSpy spy = new FilerSpy();
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withoutKuzet()
                .withOptions("-Akuzet.locale=en")
                .withProcessor(spy)
                .withSource("a/E.java", endpoint("E"))
                .withSource("a/F.java", endpoint("F"))
                .run();
        assertThat(outcome.success()).as(outcome.reports().toString()).isTrue();
        assertThat(spy.origins)
                .containsExactly(
                        entry("META-INF/kuzet/register.json", List.of()),
                        entry("META-INF/services/kz.kuzet.guard.ServiceGuard", List.of()),
                        entry("a.EGuard", List.of("a.E")),
                        entry("a.E_InnerGuard", List.of("a.E")),
                        entry("a.FGuard", List.of("a.F")),
                        entry("a.F_InnerGuard", List.of("a.F")));
    }

    @Test
    void gradleKnowsEveryProcessor() throws IOException {
        List<String> registered = lines("META-INF/services/javax.annotation.processing.Processor");
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        registered.stream().map(name -> name + ",aggregating").toList());
    }

    /** The claim claims what the processor has to see first. */
    @Test
    void annotationsAreClaimedAfterTheyWereRead() throws IOException {
        assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
                .containsExactly(KuzetProcessor.class.getName(), OwnAnnotationsClaim.class.getName());
    }

    /** A build tool deletes the class files of a source that is gone. */
    @ParameterizedTest
    @EnumSource
    void deletedClassLeavesTheRegister(TestCompiler compiler) throws IOException {
        Path classes = compile(compiler, "E", "F").classes();
        Files.delete(classes.resolve("a/F.class"));
        Files.delete(classes.resolve("a/F$Inner.class"));
        Outcome outcome = compile(compiler, "E");
        assertThat(Json.objects(Json.register(outcome), "services"))
                .extracting(service -> service.get("code"))
                .isEqualTo(List.of("E", "E_inner"));
        assertThat(outcome.listedGuards()).containsExactly("a.EGuard", "a.E_InnerGuard");
    }

    @ParameterizedTest
    @EnumSource
    void overWhatIsThere(TestCompiler compiler) {
        Outcome first = compile(compiler, "E", "F");
        Outcome second = compile(compiler, "E", "F");
        assertThat(second.written()).isEqualTo(first.written());
        try (Application application = Application.of(second)) {
            assertThat(application.listed()).hasSize(4);
        }
    }

    /** Build tools put the output folder on the class path, with the guards of the earlier build as classes. */
    @Test
    void overClassesOnTheClassPath() {
        Outcome first = compile(TestCompiler.JAVAC, "E", "F");
        Outcome second = compilation(TestCompiler.JAVAC, "E", "F")
                .withClassPath(first.classes())
                .run();
        assertThat(second.reports()).isEmpty();
        assertThat(second.written()).isNotEmpty().isEqualTo(first.written());
    }

    /** ECJ lets no processor write a class that is on the class path; then the build fails, and no old guard is kept. */
    @Test
    void overClassesOnTheClassPathOfEcj() {
        Outcome first = compile(TestCompiler.ECJ, "E");
        Outcome second = compilation(TestCompiler.ECJ, "E")
                .withClassPath(first.classes())
                .run();
        assertThat(second.success()).isFalse();
        assertThat(second.problems())
                .singleElement()
                .asString()
                .startsWith("error: [KUZET110] This compiler does not replace guards that an earlier build left on the"
                        + " class path, such as a.EGuard.")
                .endsWith("Fix: empty the output folder before the build, or take it off the class path.");
    }

    /** In a daemon the classes of the processor stay, and so would whatever they kept. */
    @Test
    void compilationsShareNothing() {
        for (int build = 0; build < 3; build++) {
            String type = "E" + build;
            Outcome outcome = TestCompilation.in(folder.resolve(type), TestCompiler.JAVAC)
                    .withSource("a/" + type + ".java", endpoint(type))
                    .run();
            assertThat(outcome.reports()).isEmpty();
            assertThat(Json.objects(Json.register(outcome), "services"))
                    .extracting(service -> service.get("code"))
                    .isEqualTo(List.of(type, type + "_inner"));
        }
    }

    private TestCompilation compilation(TestCompiler compiler, String... types) {
        TestCompilation compilation = TestCompilation.in(folder, compiler);
        for (String type : types) {
            compilation.withSource("a/" + type + ".java", endpoint(type));
        }
        return compilation;
    }

    private Outcome compile(TestCompiler compiler, String... types) {
        Outcome outcome = compilation(compiler, types).run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.success()).isTrue();
        return outcome;
    }

    private static List<String> lines(String resource) throws IOException {
        // Of this build: on the class path of tests there are other processors.
        return Files.readAllLines(JarOf.type(KuzetProcessor.class).resolve(resource));
    }
}
