package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import kz.kuzet.processor.option.Options;
import kz.kuzet.processor.option.OptionsReader;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that {@code kuzet.submitted} names: read as it is, or refused with what and where, and nothing else is lost. */
final class SubmittedRegisterTest {

    private static final Path SOUND = Path.of("src/test/resources/submitted/one.json");

    @TempDir
    private Path folder;

    private static Options read(String file) {
        return OptionsReader.read(Map.of("kuzet.submitted", file), Locale.ENGLISH);
    }

    private static Finding refused(String file) {
        Options options = read(file);
        assertThat(options.submitted()).isEmpty();
        assertThat(options.findings()).hasSize(1);
        return options.findings().get(0);
    }

    @Test
    void isReadByAFullAndByARelativePath() {
        for (String path : List.of(SOUND.toString(), SOUND.toAbsolutePath().toString())) {
            Options options = read(path);
            assertThat(options.findings()).isEmpty();
            assertThat(options.submitted()).hasValueSatisfying(submitted -> {
                assertThat(submitted.file()).isEqualTo(path);
                assertThat(submitted.register().services())
                        .singleElement()
                        .satisfies(service -> assertThat(service.code()).isEqualTo("e_004"));
            });
        }
    }

    /** Whoever misses a file that a relative path names is told where it was looked for. */
    @Test
    void missingFile() {
        Path full = Path.of("no/such.json").toAbsolutePath();
        assertThat(refused("no/such.json"))
                .isEqualTo(Finding.ofCompilation(
                        Message.SUBMITTED_NOT_READ,
                        "kuzet.submitted",
                        "no/such.json",
                        "java.nio.file.NoSuchFileException: " + full));
    }

    @Test
    void folderAndEmptyValue() {
        assertThat(refused(folder.toString()).arguments().get(2))
                .isEqualTo("java.nio.file.FileSystemException: " + folder + ": not a file");
        assertThat(refused("").message()).isEqualTo(Message.SUBMITTED_NOT_READ);
    }

    @Test
    void nameThatIsNone() {
        assertThat(refused("a\u0000b").arguments().get(2)).contains("InvalidPathException");
        assertThat(refused("a\u0000b").in(new Messages(Language.EN))).doesNotContain("\u0000");
    }

    @Test
    void fileThatMayNotBeRead() throws IOException {
        Path file = Files.copy(SOUND, folder.resolve("secret.json"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "for root every file is readable");
        assertThat(refused(file.toString()).arguments().get(2)).contains("AccessDeniedException");
    }

    /** A file of that length takes no place on a disk, and would take all the memory of a compiler. */
    @Test
    void fileThatNeverEnds() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 40);
        }
        assertThat(refused(file.toString()).arguments().get(2)).endsWith(": longer than 67108864 bytes");
    }

    @Test
    void registerThatIsCutOffAnywhere() throws IOException {
        byte[] sound = Files.readAllBytes(SOUND);
        Path file = folder.resolve("cut.json");
        for (int length = 0; length < sound.length - 2; length += 11) {
            Files.write(file, java.util.Arrays.copyOf(sound, length));
            assertThat(refused(file.toString()).message()).isEqualTo(Message.SUBMITTED_NOT_A_REGISTER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{\"format\": \"1\"}", "<html/>", "code;name\n"})
    void fileOfAnotherKind(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), content);
        assertThat(refused(file.toString()).message()).isEqualTo(Message.SUBMITTED_NOT_A_REGISTER);
    }

    @Test
    void registerWithAByteOrderMark() throws IOException {
        Path file = folder.resolve("marked.json");
        Files.writeString(file, "\uFEFF" + Files.readString(SOUND), StandardCharsets.UTF_8);
        assertThat(read(file.toString()).submitted()).isPresent();
    }

    /** The flaw is said in the language of the messages, although that is another option. */
    @ParameterizedTest
    @CsvSource({"en, is newer", "ru, новее", "kk, жаңа"})
    void flawIsSaidInTheLanguageOfTheMessages(String language, String words) {
        Options options = OptionsReader.read(
                Map.of("kuzet.submitted", "src/test/resources/submitted/newer.json", "kuzet.locale", language),
                Locale.ROOT);
        assertThat(options.findings().get(0).arguments().get(2)).contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void otherProblemsStillCome(TestCompiler compiler) {
        Outcome outcome = TestCompilation.in(folder, compiler)
                .withOptions("-Akuzet.submitted=no/such.json", "-Akuzet.warn=999")
                .withSource("com/example/Endpoint.java", """
                    package com.example;
                    @kz.kuzet.NotPublicService(reason = "")
                    class Endpoint {}
                    """)
                .run();
        assertThat(outcome.problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(']')))
                .containsExactlyInAnyOrder("error: [KUZET402", "error: [KUZET402", "Endpoint.java:2: error: [KUZET302");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.written()).isEmpty();
    }
}
