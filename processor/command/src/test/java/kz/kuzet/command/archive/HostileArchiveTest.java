package kz.kuzet.command.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import kz.kuzet.command.archive.ZipBytes.Field;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an archive is, it is read as a class loader would, or refused for a reason: nothing else is thrown. */
final class HostileArchiveTest {

    private static final byte[] SOUND = ZipBytes.of("a/Name", "content of the first entry", "b", "of the second");
    private static final int ENCRYPTED = 1;
    private static final int BZIP2 = 12;

    @TempDir
    private Path folder;

    @Test
    void cutOffAnywhere() throws IOException {
        for (int length = 1; length < SOUND.length; length++) {
            Message expected = length < 2 ? Message.ARCHIVE_OF_NO_KIND : Message.ARCHIVE_BROKEN;
            assertThat(refusal(Arrays.copyOf(SOUND, length)))
                    .as("%s bytes", length)
                    .isEqualTo(expected);
        }
    }

    /** What is changed in an entry is found by its sum; what is changed in a name or a date is another archive. */
    @Test
    void everyByteChanged() throws IOException {
        List<String> read = new ArrayList<>();
        List<Message> refused = new ArrayList<>();
        for (int at = 0; at < SOUND.length; at++) {
            for (int change : new int[] {0x01, 0x80, 0xFF}) {
                byte[] damaged = SOUND.clone();
                damaged[at] ^= (byte) change;
                Path file = file(damaged);
                try {
                    new Archives(Limits.USUAL, Progress.NONE).read(file, root -> {
                        for (Entry entry : root.entries()) {
                            read.add(new String(entry.bytes(), StandardCharsets.UTF_8));
                        }
                    });
                } catch (CommandException failure) {
                    refused.add(failure.message());
                }
            }
        }
        assertThat(read).containsOnly("content of the first entry", "of the second");
        assertThat(refused).isNotEmpty().allMatch(message -> message.problem() == Problem.KUZET602);
    }

    @Test
    void anArchiveOfNothingIsAnArchive() throws IOException {
        assertThat(Reading.of(file(ZipBytes.of()))).isEmpty();
    }

    @Test
    void whatStandsBeforeAnArchiveDoesNotMatter() throws IOException {
        byte[] script = ZipBytes.bytes("#!/bin/sh\nexec java -jar \"$0\" \"$@\"\n");
        byte[] program = Arrays.copyOf(script, script.length + SOUND.length);
        System.arraycopy(SOUND, 0, program, script.length, SOUND.length);
        assertThat(Reading.of(file(program)))
                .containsExactly(" | a/Name = content of the first entry", " | b = of the second");
    }

    @Test
    void encryptedEntriesAreRefusedWhereTheyAreRead() throws IOException {
        assertThat(refusal(ZipBytes.withInDirectory(SOUND, "b", Field.FLAGS, ENCRYPTED)))
                .isEqualTo(Message.ARCHIVE_ENCRYPTED);
    }

    @Test
    void methodsThatNoClassLoaderKnows() throws IOException {
        assertThat(refusal(ZipBytes.withInDirectory(SOUND, "b", Field.METHOD, BZIP2)))
                .isEqualTo(Message.ARCHIVE_PACKED_UNKNOWN);
    }

    @Test
    void theCentralDirectoryCounts() throws IOException {
        assertThat(Reading.of(file(ZipBytes.renamedBeforeEntry(SOUND, "a/Name", "/../.."))))
                .contains(" | a/Name = content of the first entry");
        assertThat(Reading.of(file(ZipBytes.withBeforeEntry(SOUND, "b", Field.METHOD, BZIP2))))
                .contains(" | b = of the second");
        assertThat(Reading.of(file(ZipBytes.renamedInDirectory(SOUND, "b", "c"))))
                .contains(" | c = of the second");
    }

    @Test
    void oneNameTwice() throws IOException {
        byte[] twice = ZipBytes.renamedInDirectory(ZipBytes.of("a", "1", "b", "2", "c", "3"), "b", "a");
        assertThat(refusal(twice)).isEqualTo(Message.ARCHIVE_ENTRY_TWICE);
    }

    /** Nobody is bothered by two licences that nobody reads. */
    @Test
    void oneNameTwiceThatIsNotRead() throws IOException, CommandException {
        Path jar = file(ZipBytes.renamedInDirectory(ZipBytes.of("a", "1", "b", "2", "c", "3"), "b", "a"));
        new Archives(Limits.USUAL, Progress.NONE)
                .read(
                        jar,
                        root -> assertThat(root.entry("c").orElseThrow().bytes())
                                .containsExactly('3'));
    }

    @Test
    void sizesAndSumsAreNotBelieved() throws IOException {
        assertThat(refusal(ZipBytes.withInDirectory(SOUND, "b", Field.SIZE, 1))).isEqualTo(Message.ARCHIVE_BROKEN);
        assertThat(refusal(ZipBytes.withInDirectory(SOUND, "b", Field.SIZE, 1000)))
                .isEqualTo(Message.ARCHIVE_BROKEN);
        assertThat(refusal(ZipBytes.withInDirectory(SOUND, "b", Field.CRC, 1))).isEqualTo(Message.ARCHIVE_BROKEN);
        assertThat(refusal(ZipBytes.withInDirectory(SOUND, "b", Field.PACKED_SIZE, 2)))
                .isEqualTo(Message.ARCHIVE_BROKEN);
    }

    @Test
    void libraryThatIsNone() throws IOException {
        assertThat(refusal(ZipBytes.of("BOOT-INF/lib/x.jar", ""))).isEqualTo(Message.ARCHIVE_EMPTY);
        assertThat(refusal(ZipBytes.of("BOOT-INF/lib/x.jar", "text"))).isEqualTo(Message.ARCHIVE_OF_NO_KIND);
    }

    @Test
    void asManyEntriesAsAllowedAndOneMore() throws IOException {
        Limits two = new Limits(2, 1000, 1000, 200, 1);
        assertThat(Reading.of(file(SOUND), two)).hasSize(2);
        assertThat(Reading.refusal(file(ZipBytes.of("a", "", "b", "", "c", "")), two))
                .isEqualTo(Message.ARCHIVE_TOO_MANY_ENTRIES);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(classes.resolve("a"), "");
        Files.writeString(classes.resolve("b"), "");
        assertThat(Reading.of(classes, two)).hasSize(2);
        Files.writeString(classes.resolve("c"), "");
        assertThat(Reading.refusal(classes, two)).isEqualTo(Message.ARCHIVE_TOO_MANY_ENTRIES);
    }

    @Test
    void asManyBytesAsAllowedAndOneMore() throws IOException {
        Path jar = file(ZipBytes.of("a", "12345", "b", "123"));
        assertThat(Reading.of(jar, new Limits(9, 5, 8, 200, 1))).hasSize(2);
        assertThat(Reading.refusal(jar, new Limits(9, 4, 8, 200, 1))).isEqualTo(Message.ARCHIVE_TOO_LARGE);
        assertThat(Reading.refusal(jar, new Limits(9, 5, 7, 200, 1))).isEqualTo(Message.ARCHIVE_TOO_LARGE_IN_ALL);
    }

    /** A size that is stated too small does not let more through, and one that is stated too large is not waited for. */
    @Test
    void asManyBytesAsAllowedWhateverIsStated() throws IOException {
        byte[] small = ZipBytes.withInDirectory(ZipBytes.of("a", "12345"), "a", Field.SIZE, 1);
        assertThat(Reading.refusal(file(small), new Limits(9, 4, 8, 200, 1))).isEqualTo(Message.ARCHIVE_TOO_LARGE);
        byte[] large = ZipBytes.withInDirectory(ZipBytes.of("a", "12345"), "a", Field.SIZE, 5 << 20);
        assertThat(Reading.refusal(file(large), new Limits(9, 4 << 20, 8 << 20, 200, 1)))
                .isEqualTo(Message.ARCHIVE_TOO_LARGE);
    }

    @Test
    void whatUnpacksToAMultipleOfItself() throws IOException {
        Path bomb = file(ZipBytes.pack(ZipEntry.DEFLATED, "a", new byte[(1 << 20) + 1000]));
        assertThat(Reading.refusal(bomb, new Limits(9, 1 << 30, 1 << 30, 200, 1)))
                .isEqualTo(Message.ARCHIVE_BOMB);
        assertThat(Reading.of(bomb, new Limits(9, 1 << 30, 1 << 30, 2000, 1))).hasSize(1);
        Path small = file(ZipBytes.pack(ZipEntry.DEFLATED, "a", new byte[1 << 20]));
        assertThat(Reading.of(small, new Limits(9, 1 << 30, 1 << 30, 200, 1))).hasSize(1);
    }

    @Test
    void asDeepAsAllowedAndOneMore() throws IOException {
        byte[] inner = ZipBytes.of("x", "deep");
        byte[] middle = ZipBytes.pack(ZipEntry.STORED, "BOOT-INF/lib/inner.jar", inner);
        Path outer = file(ZipBytes.pack(ZipEntry.STORED, "BOOT-INF/lib/middle.jar", middle));
        assertThat(Reading.of(outer, new Limits(9, 1000, 10000, 200, 3))).hasSize(1);
        assertThat(Reading.refusal(outer, new Limits(9, 1000, 10000, 200, 2))).isEqualTo(Message.ARCHIVE_TOO_DEEP);
    }

    @Test
    void whatIsNoFile() throws IOException {
        assertThat(Reading.refusal(folder.resolve("missing"))).isEqualTo(Message.INPUT_MISSING);
        assertThat(Reading.refusal(file(new byte[0]))).isEqualTo(Message.ARCHIVE_EMPTY);
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "no devices here");
        assertThat(Reading.refusal(device)).isEqualTo(Message.INPUT_NEITHER_FILE_NOR_FOLDER);
    }

    @Test
    void linksOfAFolderAreFollowedUnlessTheyLeadRound() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path real = Files.writeString(folder.resolve("real"), "linked");
        Files.createSymbolicLink(classes.resolve("A"), real);
        Files.createSymbolicLink(classes.resolve("nowhere"), folder.resolve("missing"));
        assertThat(Reading.of(classes)).containsExactly(" | A = linked");
        Files.createSymbolicLink(classes.resolve("round"), classes);
        assertThat(Reading.refusal(classes)).isEqualTo(Message.INPUT_LOOP);
    }

    /** Tests may be run by one who may read everything, so the file system is not asked. */
    @Test
    void whatTheFileSystemSaysHasAReason() {
        Path file = folder.resolve("x");
        assertThat(CommandException.unreadable(file, new AccessDeniedException("y"))
                        .message())
                .isEqualTo(Message.INPUT_NOT_PERMITTED);
        assertThat(CommandException.unreadable(file, new NoSuchFileException("y"))
                        .message())
                .isEqualTo(Message.INPUT_MISSING);
        assertThat(CommandException.unreadable(file, new FileSystemException("y", null, "full")))
                .hasMessageContaining("y INPUT_NOT_READ [");
        assertThat(CommandException.unreadable(file, new IOException("torn")))
                .hasMessageContaining(file + " INPUT_NOT_READ [")
                .hasMessageContaining("torn");
    }

    @Test
    void placesHideNothing() {
        FilePlace place =
                FilePlace.of(Path.of("a\u001B[31m.jar")).inside("b\u202E").inside("c\n");
        assertThat(place).hasToString("aU+001B[31m.jar ! bU+202E ! cU+000A");
    }

    private Message refusal(byte[] content) throws IOException {
        return Reading.refusal(file(content));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("a.jar"), content);
    }
}
