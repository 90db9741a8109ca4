package kz.kuzet.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.CopyingProcessor;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Json;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What another processor writes is read as if the author had written it, and takes part in everything. */
final class LaterRoundTest {

    @TempDir
    private Path folder;

    private static String endpoint(String type, String body) {
        return "package a; " + DeclarationSource.IMPORTS + DeclarationSource.of(type) + " class " + type + " " + body;
    }

    private TestCompilation compilation(TestCompiler compiler) {
        return TestCompilation.in(folder, compiler)
                .withSource("a/Trigger.java", "package a; @" + CopyingProcessor.TRIGGER + " class Trigger {}")
                .withOptions(compiler == TestCompiler.ECJ ? "-warn:-unusedImport" : "-Xlint:all,-processing");
    }

    @ParameterizedTest
    @EnumSource
    void endpointOfLaterRound(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource("a/First.java", endpoint("First", "{}"))
                .withProcessor(new CopyingProcessor("a.Second", endpoint("Second", "{}"), 1))
                .withProcessor(new CopyingProcessor("a.Third", endpoint("Third", "{}"), 2))
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertComplete(outcome, "First", "Second", "Third");
    }

    @ParameterizedTest
    @EnumSource
    void constantOfLaterRound(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource(
                        "a/First.java",
                        "package a; " + DeclarationSource.IMPORTS
                                + DeclarationSource.of("First").with("name", "Names.FIRST") + " class First {}")
                .withProcessor(new CopyingProcessor(
                        "a.Names", "package a; interface Names { String FIRST = \"Service First\"; }", 1))
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertComplete(outcome, "First");
    }

    @ParameterizedTest
    @EnumSource
    void superclassOfLaterRound(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource("a/First.java", endpoint("First", "extends Base {}"))
                .withProcessor(new CopyingProcessor("a.Base", endpoint("Base", "{}"), 1))
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertComplete(outcome, "Base", "First");
    }

    /** The author may use a guard that is still to be written, even as the value of a declaration's neighbour. */
    @ParameterizedTest
    @EnumSource
    void guardInUseByTheAuthor(TestCompiler compiler) {
        Outcome outcome = compilation(compiler)
                .withSource(
                        "a/First.java",
                        endpoint(
                                "First",
                                "{ final kz.kuzet.guard.ServiceGuard guard = FirstGuard.GUARD; FirstGuard own() {"
                                        + " return FirstGuard.GUARD; } }"))
                .run();
        assertThat(outcome.reports()).isEmpty();
        assertComplete(outcome, "First");
    }

    private static void assertComplete(Outcome outcome, String... codes) {
        assertThat(outcome.success()).isTrue();
        assertThat(Json.objects(Json.register(outcome), "services"))
                .extracting(service -> service.get("code"))
                .isEqualTo(List.of(codes));
        try (Application application = Application.of(outcome)) {
            assertThat(application.listed())
                    .extracting(guard -> guard.service().code())
                    .containsExactly(codes);
        }
    }
}
