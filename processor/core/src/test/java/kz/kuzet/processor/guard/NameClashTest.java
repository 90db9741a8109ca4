package kz.kuzet.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.processor.testing.Application;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of the user that are called what a guard itself speaks of do not come between it and what it means. */
final class NameClashTest {

    /** What a guard names, and what every class names without saying so. {@code Service} has the guard {@code ServiceGuard}. */
    private static final List<String> NAMES = List.of(
            "String",
            "Object",
            "Override",
            "Class",
            "Enum",
            "Integer",
            "SuppressWarnings",
            "Service",
            "ServiceDeclaration",
            "ServiceDescriptor",
            "Generated",
            "AuthenticationMethod",
            "Channel",
            "DatabaseChange",
            "DisclosureRisk",
            "Fee",
            "ServiceResult",
            "TermUnit",
            "GUARD",
            "KuzetProcessor",
            "ServiceLoader",
            "kuzet",
            "guard");

    /** What a guard is marked with, which is what the guard of one of {@link #NAMES} is called as well. */
    private static final List<String> MARKS = List.of("GeneratedGuard");

    /** What every qualified name in a guard begins with. {@link #NAMES} are not among them: some take a guard to qualify. */
    private static final List<String> PACKAGES = List.of("java", "javax", "kz");

    @TempDir
    private Path folder;

    private static String source(String packageClause, String name) {
        DeclarationSource declaration =
                DeclarationSource.of("c_" + name).with("result", "PERMIT").with("channels", "PORTAL");
        return packageClause + DeclarationSource.IMPORTS + declaration + " public class " + name + " {}";
    }

    @ParameterizedTest
    @EnumSource
    void inPackage(TestCompiler compiler) {
        assertGuards(NAMES, "a/", "package a; ", compiler);
    }

    @ParameterizedTest
    @EnumSource
    void inUnnamedPackage(TestCompiler compiler) {
        assertGuards(NAMES, "", "", compiler);
    }

    @ParameterizedTest
    @EnumSource
    void calledAsMark(TestCompiler compiler) {
        assertGuards(MARKS, "a/", "package a; ", compiler);
    }

    @ParameterizedTest
    @EnumSource
    void calledAsMarkInUnnamedPackage(TestCompiler compiler) {
        assertGuards(MARKS, "", "", compiler);
    }

    @ParameterizedTest
    @EnumSource
    void calledAsPackages(TestCompiler compiler) {
        assertGuards(PACKAGES, "a/", "package a; ", compiler);
    }

    private void assertGuards(List<String> names, String path, String packageClause, TestCompiler compiler) {
        TestCompilation compilation = TestCompilation.in(folder, compiler);
        names.forEach(name -> compilation.withSource(path + name + ".java", source(packageClause, name)));
        Outcome outcome = compilation.run();
        assertThat(outcome.success()).as(outcome.otherErrors().toString()).isTrue();
        List<String> expected = new ArrayList<>();
        names.forEach(name -> expected.add("c_" + name));
        try (Application application = Application.of(outcome)) {
            assertThat(application.listed())
                    .extracting(guard -> guard.service().code())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
