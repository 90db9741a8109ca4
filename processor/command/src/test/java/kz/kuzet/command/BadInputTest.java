package kz.kuzet.command;

import static kz.kuzet.command.Modules.json;
import static kz.kuzet.command.Modules.register;
import static kz.kuzet.command.Modules.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds: one line that says what and where, and nothing is written. */
final class BadInputTest {

    private static final byte[] SOUND = Modules.jar(register(service("e_1")));

    @TempDir
    private Path folder;

    @Test
    void whatIsNoJar() {
        refused(folder.resolve("missing.jar"), "does not exist");
        refused(file("empty.jar", new byte[0]), "is empty, not a jar");
        refused(file("text.jar", Modules.bytes("this is a text, and no archive at all")), "is not a jar");
    }

    @Test
    void aJarThatIsCutOffAnywhere() {
        for (int part = 1; part < 20; part++) {
            refused(file("cut" + part + ".jar", Arrays.copyOf(SOUND, SOUND.length * part / 20)), "");
        }
        refused(file("cut.jar", Arrays.copyOf(SOUND, SOUND.length - 1)), "");
    }

    @Test
    void namesThatLeadOutOfTheArchive() {
        for (String name : new String[] {"../../x", "/etc/x", "a/../../x", "..\\x", "C:\\x"}) {
            refused(file("slip.jar", Modules.zip(Map.of(name, new byte[] {1}))), "which leads out of the archive");
        }
    }

    @Test
    void whatUnpacksToFarMoreThanItIs() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put(Modules.REGISTER, new byte[300 * 1024 * 1024]);
        refused(file("bomb.jar", Modules.zip(contents)), "unpacks to more than");
    }

    @Test
    void archivesWithinArchives() {
        byte[] inner = SOUND;
        for (int depth = 0; depth < 8; depth++) {
            inner = Modules.zip(Map.of("BOOT-INF/lib/inner.jar", inner));
        }
        refused(file("deep.jar", inner), "archives deep");
    }

    @Test
    void registersThatAreFlawed() {
        String sound = json(register(service("e_1")));
        refused(module(sound.replace("\"format\": 1", "\"format\": 2")), "format 2 is newer");
        refused(module(sound.substring(0, sound.length() / 2)), "is not a register");
        refused(module(sound.replace("\"term\": 10", "\"term\": \"10\"")), "services[0].term");
        refused(module(sound.replace("\"FREE\"", "\"CHEAP\"")), "services[0].fee");
        refused(module(""), "is not a register");
    }

    @Test
    void aFolderThatLeadsIntoItself() throws IOException {
        Path loop = Files.createDirectories(folder.resolve("loop/inner"));
        Files.createSymbolicLink(loop.resolve("again"), folder.resolve("loop"));
        refused(folder.resolve("loop"), "is a link into itself");
    }

    /** A name of a file may hold what a terminal obeys. */
    @Test
    void namesAreMadePlain() {
        KuzetRun run = RegisterCommandTest.run("register", folder.resolve("\u001b[31mred\u202e.jar"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("red").doesNotContain("\u001b", "\u202e");
    }

    private Path module(String register) {
        return file("module.jar", Modules.zip(Map.of(Modules.REGISTER, Modules.bytes(register))));
    }

    private Path file(String name, byte[] content) {
        return Modules.write(folder.resolve(name), content);
    }

    private void refused(Path input, String reason) {
        Path output = folder.resolve("output.json");
        KuzetRun run = RegisterCommandTest.run("register", input, "-o", output);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("kuzet: " + input)
                .contains(reason);
        assertThat(output).doesNotExist();
    }
}
