package kz.kuzet.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import kz.kuzet.command.console.CommandException;
import kz.kuzet.command.console.Progress;
import kz.kuzet.problem.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a class loader would see is read, and nothing else. */
final class LayoutTest {

    private static final byte[] LIBRARY = ZipBytes.of("L", "library");

    @TempDir
    private Path folder;

    @Test
    void aJarIsOneRootSortedByName() throws IOException {
        assertThat(Reading.of(file("a.jar", ZipBytes.of("b/C", "2", "a", "1", "b/", "", "b/B", "3"))))
                .containsExactly(" | a = 1", " | b/B = 3", " | b/C = 2");
    }

    @Test
    void aWarHasClassesAndLibraries() throws IOException {
        byte[] war = ZipBytes.pack(
                ZipEntry.DEFLATED,
                "WEB-INF/lib/b.jar",
                LIBRARY,
                "WEB-INF/lib/a.JAR",
                LIBRARY,
                "WEB-INF/lib/deep/no.jar",
                LIBRARY,
                "WEB-INF/lib/notes.txt",
                LIBRARY,
                "WEB-INF/lib-provided/p.jar",
                LIBRARY,
                "WEB-INF/classes/X",
                ZipBytes.bytes("class"),
                "WEB-INF/web.xml",
                ZipBytes.bytes("descriptor"),
                "WEB-INF/jetty-web.xml",
                ZipBytes.bytes("no class"),
                "index.html",
                ZipBytes.bytes("page"),
                "other/x.jar",
                ZipBytes.bytes("no library"));
        assertThat(Reading.of(file("a.war", war)))
                .containsExactly(
                        " | WEB-INF/web.xml = descriptor",
                        " | index.html = page",
                        " | other/x.jar = no library",
                        " ! WEB-INF/classes/ | X = class",
                        " ! WEB-INF/lib-provided/p.jar | L = library",
                        " ! WEB-INF/lib/a.JAR | L = library",
                        " ! WEB-INF/lib/b.jar | L = library");
    }

    @Test
    void storedArchivesAreReadAsPackedOnesAre() throws IOException {
        byte[] boot = ZipBytes.pack(
                ZipEntry.STORED, "BOOT-INF/lib/l.jar", LIBRARY, "BOOT-INF/classes/X", ZipBytes.bytes("class"));
        assertThat(Reading.of(file("boot.jar", boot)))
                .containsExactly(" ! BOOT-INF/classes/ | X = class", " ! BOOT-INF/lib/l.jar | L = library");
    }

    @Test
    void anEarHasModulesAndLibraries() throws IOException {
        byte[] war = ZipBytes.pack(ZipEntry.STORED, "WEB-INF/lib/l.jar", LIBRARY);
        byte[] ear = ZipBytes.pack(
                ZipEntry.DEFLATED, "w.war", war, "e.jar", LIBRARY, "lib/l.jar", LIBRARY, "deep/er/n.jar", LIBRARY);
        assertThat(Reading.of(file("a.EAR", ear)))
                .filteredOn(line -> line.startsWith(" !"))
                .containsExactly(
                        " ! e.jar | L = library",
                        " ! lib/l.jar | L = library",
                        " ! w.war ! WEB-INF/lib/l.jar | L = library");
        assertThat(Reading.of(file("no-ear.jar", ear))).isNotEmpty().noneMatch(line -> line.startsWith(" !"));
    }

    @Test
    void aFolderIsReadAsAnArchiveIs() throws IOException {
        file("classes/a/X", ZipBytes.bytes("class"));
        file("classes/WEB-INF/classes/Y", ZipBytes.bytes("of a war"));
        file("classes/WEB-INF/lib/l.jar", LIBRARY);
        file("classes/top.jar", LIBRARY);
        file("classes/a/deep.jar", ZipBytes.bytes("no library"));
        assertThat(Reading.of(folder.resolve("classes")))
                .filteredOn(line -> !line.contains("top.jar ="))
                .containsExactly(
                        " | a/X = class",
                        " | a/deep.jar = no library",
                        " ! WEB-INF/classes/ | Y = of a war",
                        "/WEB-INF/lib/l.jar | L = library",
                        "/top.jar | L = library");
    }

    @Test
    void anEntryCanBeFoundByItsName() throws IOException, CommandException {
        Path jar = file("a.jar", ZipBytes.of("a", "1", "b", "2"));
        List<byte[]> seen = new ArrayList<>();
        new Archives(Limits.USUAL, Progress.NONE).read(jar, root -> {
            assertThat(root.entry("c")).isEmpty();
            seen.add(root.entry("b").orElseThrow().bytes());
            // As often as one likes.
            seen.add(root.entry("b").orElseThrow().bytes());
        });
        assertThat(seen).containsExactly(new byte[] {'2'}, new byte[] {'2'});
    }

    @Test
    void progressNamesEveryArchive() throws IOException, CommandException {
        Path war = file("a.war", ZipBytes.pack(ZipEntry.STORED, "WEB-INF/lib/l.jar", LIBRARY));
        List<String> steps = new ArrayList<>();
        new Archives(Limits.USUAL, steps::add).read(war, root -> {});
        assertThat(steps).containsExactly(war.toString(), war + " ! WEB-INF/lib/l.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../x", "a/..", "..", "/x", "\\x", "a\\..\\x", "C:/x", "c:x", "a\0b", "x:"})
    void namesThatLeadOutRefuseTheArchive(String name) throws IOException {
        assertThat(Layout.staysInside(name)).isFalse();
        assertThat(Reading.refusal(file("a.jar", ZipBytes.of("sound", "", name, ""))))
                .isEqualTo(Message.ARCHIVE_NAME_LEADS_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a/..x", "a/x..", "...", "a/.../b", "Куәлік.class", "a/b:c", "ab:"})
    void otherNamesDoNot(String name) throws IOException {
        assertThat(Layout.staysInside(name)).isTrue();
        assertThat(Reading.of(file("a.jar", ZipBytes.of(name, "1")))).containsExactly(" | " + name + " = 1");
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }
}
