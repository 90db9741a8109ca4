package kz.kuzet.command.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.problem.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void isThereAsAWhole() throws CommandException, IOException {
        Path file = folder.resolve("x");
        OutputFile.at(file).write(writer -> {
            writer.write("қазақ");
            writer.flush();
            assertThat(file).doesNotExist();
        });
        assertThat(Files.readString(file)).isEqualTo("қазақ");
        assertThat(names()).containsExactly("x");
    }

    @Test
    void orNotAtAll() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "of yesterday");
        CommandException failure = catchThrowableOfType(
                CommandException.class,
                () -> OutputFile.at(file).write(writer -> {
                    writer.write("half");
                    writer.flush();
                    throw new IOException("full");
                }));
        assertThat(failure.message()).isEqualTo(Message.OUTPUT_NOT_WRITTEN);
        assertThat(Files.readString(file)).isEqualTo("of yesterday");
        assertThat(names()).containsExactly("x");
    }

    @Test
    void aProgramThatIsEndedLeavesNothing() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("x"), "of yesterday");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stuck.class.getName(),
                        file.toString())
                .start();
        try {
            assertThat(program.getInputStream().read()).isEqualTo('!');
            assertThat(names()).hasSize(2);
        } finally {
            program.destroy();
            program.waitFor();
        }
        assertThat(names()).containsExactly("x");
        assertThat(Files.readString(file)).isEqualTo("of yesterday");
    }

    @Test
    void aLinkStaysALink() throws CommandException, IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Path real = Files.writeString(other.resolve("real"), "of yesterday");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        OutputFile.at(link).write(writer -> writer.write("new"));
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).isEqualTo("new");
        assertThat(names()).containsExactly("link", "other");
    }

    @Test
    void whereNoFileCanBe() throws IOException {
        assertThat(refusal(folder.resolve("missing/x"))).isEqualTo(Message.OUTPUT_FOLDER_MISSING);
        assertThat(refusal(folder)).isEqualTo(Message.OUTPUT_NOT_A_FILE);
        Path dangling = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertThat(refusal(dangling)).isEqualTo(Message.OUTPUT_NOT_A_FILE);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(refusal(file.resolve("x"))).isEqualTo(Message.OUTPUT_FOLDER_MISSING);
    }

    /** Of a device that is replaced by a file every other program would suffer. */
    @Test
    void devicesStay() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "no devices here");
        assertThat(refusal(device)).isEqualTo(Message.OUTPUT_NOT_A_FILE);
    }

    @Test
    void knowsWhatItWouldReplace() throws CommandException, IOException {
        Path file = Files.writeString(folder.resolve("x"), "");
        Path other = Files.writeString(folder.resolve("y"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(OutputFile.at(file).isSameAs(link)).isTrue();
        assertThat(OutputFile.at(link).isSameAs(file)).isTrue();
        assertThat(OutputFile.at(file).isSameAs(other)).isFalse();
        assertThat(OutputFile.at(file).isSameAs(folder.resolve("missing"))).isFalse();
        assertThat(OutputFile.at(folder.resolve("new")).isSameAs(file)).isFalse();
    }

    private static Message refusal(Path target) {
        return catchThrowableOfType(CommandException.class, () -> OutputFile.at(target))
                .message();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
