package kz.kuzet.example.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** KUZET902, for which no source is at fault. */
final class OutputNotWrittenTest {

    private static final Path SOURCE =
            new Exhibit(Problem.KUZET203, Path.of("gallery", "KUZET203")).good().get(0);

    @TempDir
    private Path output;

    @ParameterizedTest
    @EnumSource
    void folderInThePlaceOfTheRegisterFailsTheBuild(Compiler compiler) throws IOException {
        Files.createDirectories(output.resolve("META-INF/kuzet/register.json/in-the-way"));
        assertFails(compiler, "META-INF/kuzet/register.json");
    }

    @ParameterizedTest
    @EnumSource
    void folderInThePlaceOfAGuardFailsTheBuild(Compiler compiler) throws IOException {
        Files.createDirectories(output.resolve("GoodBirthRegistrationGuard.java/in-the-way"));
        assertFails(compiler, "GoodBirthRegistrationGuard");
    }

    private void assertFails(Compiler compiler, String file) {
        List<CompilerMessage> said = compiler.compile(List.of(SOURCE), List.of(), Language.EN, output);
        assertThat(said).first().satisfies(first -> {
            assertThat(first.isError()).isTrue();
            assertThat(first.message())
                    .startsWith("[KUZET902] The file " + file + " could not be written: ")
                    .endsWith("Fix: make its folder writable and try again.");
        });
    }
}
