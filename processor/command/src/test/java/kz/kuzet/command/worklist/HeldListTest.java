package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kuzet.command.patch.Git;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filled list is held against the classes: what the compiler would say of the patch is said before there is one. */
final class HeldListTest {

    private static final String HEAD = "package a; import org.springframework.web.bind.annotation.*; @RestController ";

    private static final Map<String, String> SOURCES = Map.of(
            "a/Above.java",
            HEAD
                    + "public class Above {\n"
                    + "@GetMapping(\"/a\") public void read() {}\n"
                    + "@GetMapping(\"/o\") public void o() {}\n"
                    + "}",
            "a/Below.java",
            HEAD + "public class Below extends Above {\n@Override @GetMapping(\"/b\") public void read() {}\n}",
            "a/Land.java",
            HEAD + "public class Land {\n@GetMapping(\"/l\") public void all() {}\n"
                    + "@GetMapping(\"/m\") public void all(int page) {}\n}",
            "a/LandGuard.java",
            "package a; public class LandGuard {}");

    private static Path frameworks;

    @TempDir
    private Path folder;

    private Path classes;
    private Path sources;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    @BeforeEach
    void compile() {
        sources = folder.resolve("src");
        TestCompilation compilation = TestCompilation.in(folder.resolve("bare"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks);
        SOURCES.forEach((path, text) -> {
            Git.write(sources.resolve(path), text);
            compilation.withSource(path, text);
        });
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        classes = outcome.classes();
    }

    private FilledSheet list() {
        Path list = folder.resolve("list.csv");
        assertThat(KuzetRun.of(
                                "endpoints",
                                classes.toString(),
                                "--class-path",
                                frameworks.toString(),
                                "-o",
                                list.toString())
                        .status())
                .isZero();
        return FilledSheet.open(list);
    }

    private KuzetRun apply(FilledSheet sheet, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "endpoints",
                "--apply",
                sheet.save(folder.resolve("filled.csv")).toString(),
                "--sources",
                sources.toString(),
                "-o",
                folder.resolve("a.patch").toString()));
        arguments.addAll(List.of(more));
        return KuzetRun.of(arguments.toArray(String[]::new));
    }

    private KuzetRun applyBesideClasses(FilledSheet sheet) {
        return apply(sheet, "--class-path=" + frameworks, classes.toString());
    }

    private void assertNothingIsWritten(KuzetRun run, String... said) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).endsWith("Nothing was written.\n");
        assertThat(folder.resolve("a.patch")).doesNotExist();
    }

    @Test
    void whatWouldBeWeakenedIsAnErrorOfItsRow() throws Exception {
        FilledSheet sheet = list().fill("a.Above", "", "reason", "directory");
        assertThat(apply(sheet).status()).as("without the classes").isZero();
        Files.delete(folder.resolve("a.patch"));
        KuzetRun run = applyBesideClasses(sheet);
        assertNothingIsWritten(
                run,
                "row 6: error: [KUZET307] The handler a.Below#read has a mapping of its own, so it does not inherit"
                        + " @NotPublicService (a.Above)");
        // The compiler says the same of these rows.
        assertThat(compiled(
                        "KUZET307",
                        "a/Above.java",
                        "@RestController",
                        "@kz.kuzet.NotPublicService(reason = \"-\") @RestController"))
                .isNotEmpty()
                .allMatch(problem -> run.err().contains(problem.substring(problem.indexOf("[KUZET307]"))));
        // The row of the method answers.
        assertThat(applyBesideClasses(sheet.fill("a.Below", "read()", "reason", "map")))
                .isEqualTo(new KuzetRun(0, "", ""));
        assertThat(folder.resolve("a.patch")).isNotEmptyFile();
    }

    private List<String> compiled(String code, String path, String from, String to) {
        TestCompilation compilation =
                TestCompilation.in(folder.resolve("stated"), TestCompiler.JAVAC).withClassPath(frameworks);
        SOURCES.forEach(
                (file, text) -> compilation.withSource(file, file.equals(path) ? text.replace(from, to) : text));
        return compilation.run().problems().stream()
                .filter(problem -> problem.contains(code))
                .toList();
    }

    @Test
    void aGuardWhoseNameIsTakenIsAnErrorOfItsRow() throws Exception {
        FilledSheet sheet = list().fillService("a.Land", "", "e_1", "Land");
        assertThat(apply(sheet).status()).as("without the classes").isZero();
        Files.delete(folder.resolve("a.patch"));
        assertNothingIsWritten(
                applyBesideClasses(sheet),
                "row 8: error: [KUZET110] The guard a.LandGuard cannot be generated: a class of that name is already"
                        + " there.");
    }

    @Test
    void twoServicesOfOneGuardNeedNoClasses() {
        FilledSheet sheet =
                list().fillService("a.Land", "all()", "e_1", "Land").fillService("a.Land", "all(int)", "e_2", "Page");
        assertNothingIsWritten(apply(sheet), "[KUZET110]", "a.Land_allGuard");
    }

    /** A finding that hangs on a class that is missing might be missing too. */
    @Test
    void whatIsUncertainIsAnError() throws Exception {
        FilledSheet sheet = list().fill("a.Below", "", "reason", "-");
        Files.delete(classes.resolve("a/Above.class"));
        assertNothingIsWritten(applyBesideClasses(sheet), "[KUZET511]", "a.Above");
    }

    /** What the classes lack besides is not of the list. */
    @Test
    void aListMayAnswerInPart() {
        FilledSheet sheet = list().fill("a.Land", "all()", "reason", "-");
        assertThat(applyBesideClasses(sheet)).isEqualTo(new KuzetRun(0, "", ""));
        assertThat(folder.resolve("a.patch")).content().contains("+@NotPublicService(reason = \"-\")");
    }
}
