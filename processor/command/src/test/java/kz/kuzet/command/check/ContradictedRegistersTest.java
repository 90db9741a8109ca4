package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kuzet register} passes no register on that the class files beside it contradict. */
final class ContradictedRegistersTest {

    private static final String REGISTER = "META-INF/kuzet/register.json";

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    private Compiled module(String name) {
        return Compiled.in(folder.resolve(name), frameworks);
    }

    private Path whole(String name, String code) {
        return module(name)
                .with("Tax" + code, service("tax " + code) + " @RestController public class Tax" + code + " {}")
                .with(
                        "Land" + code,
                        "public class Land" + code + " { " + service("land " + code)
                                + " @GetMapping void extract() {} }")
                .with("Health" + code, "@NotPublicService(reason = \"-\") @RestController class Health" + code + " {}")
                .processed();
    }

    private static KuzetRun register(Object... inputs) {
        String[] arguments = new String[inputs.length + 1];
        arguments[0] = "register";
        for (int index = 0; index < inputs.length; index++) {
            arguments[index + 1] = inputs[index].toString();
        }
        return KuzetRun.of(arguments);
    }

    private static void assertRefused(KuzetRun run, String... parts) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts).contains("Errors: ");
    }

    @Test
    void soundModulesInAnyForm() {
        Path classes = whole("one", "1");
        Path jar = Compiled.jar(folder.resolve("two.jar"), Map.of("", whole("two", "2")));
        Path war = Compiled.jar(
                folder.resolve("portal.war"), Map.of("WEB-INF/classes/", classes, "WEB-INF/lib/two.jar", jar));
        KuzetRun run = register(classes, jar);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"tax 1\"", "\"land 1\"", "\"tax 2\"", "\"land 2\"");
        assertThat(register(war).out()).isEqualTo(run.out());
        assertThat(register(war, jar).out()).isEqualTo(run.out());
    }

    /** What an older processor left of a build of one class: the register of this class alone. */
    @Test
    void registerOfOneClassOfMany() {
        Path classes = whole("one", "1");
        Path alone = module("alone")
                .with("Tax1", service("tax 1") + " @RestController public class Tax1 {}")
                .processed();
        Compiled.copy(alone.resolve(REGISTER), classes.resolve(REGISTER));
        assertRefused(
                register(classes),
                "[KUZET509] The service \"land 1\" is not in the register of its module",
                "com.example.Health1",
                "[KUZET509] The endpoint provides no public service, and the register");
    }

    @Test
    void registerOfNothing() {
        Path classes = whole("one", "1");
        Path empty = module("empty").with("Helper", "class Helper {}").processed();
        Compiled.copy(empty.resolve(REGISTER), classes.resolve(REGISTER));
        assertRefused(register(classes), "\"tax 1\" is not in the register", "\"land 1\" is not in the register");
    }

    @Test
    void registerOfClassesThatAreGone() {
        Path classes = whole("one", "1");
        Compiled.delete(classes.resolve("com/example/Tax1.class"));
        Compiled.delete(classes.resolve("com/example/Health1.class"));
        assertRefused(
                register(classes),
                "[KUZET509] The register lists the service \"tax 1\" of com.example.Tax1",
                "com.example.Health1");
    }

    @Test
    void registerThatWasChangedByHand() {
        Path classes = whole("one", "1");
        Compiled.write(
                classes.resolve(REGISTER),
                Compiled.read(classes.resolve(REGISTER)).replace("\"Certificate\"", "\"Other\""));
        assertRefused(register(classes), "[KUZET509]", "name is Certificate here and Other there");
    }

    @Test
    void moduleWithoutRegisterBesideOneWith() {
        Path lost = whole("one", "1");
        Compiled.delete(lost.resolve(REGISTER));
        Path bare =
                module("bare").with("Bare", service("bare") + " class Bare {}").bare();
        Path war = Compiled.jar(
                folder.resolve("portal.war"),
                Map.of(
                        "WEB-INF/classes/",
                        whole("two", "2"),
                        "WEB-INF/lib/lost.jar",
                        Compiled.jar(folder.resolve("lost.jar"), Map.of("", lost)),
                        "WEB-INF/lib/bare.jar",
                        Compiled.jar(folder.resolve("bare.jar"), Map.of("", bare))));
        assertRefused(
                register(war),
                "lost.jar ! META-INF/kuzet/register.json: error: [KUZET508]",
                "bare.jar: error: [KUZET501]");
    }

    /** A library that declares nothing has no register. */
    @Test
    void librariesNeedNone() {
        Path war = Compiled.jar(
                folder.resolve("portal.war"),
                Map.of(
                        "WEB-INF/classes/",
                        whole("one", "1"),
                        "WEB-INF/lib/frameworks.jar",
                        Compiled.jar(folder.resolve("frameworks.jar"), Map.of("", frameworks)),
                        "WEB-INF/lib/kuzet-annotations.jar",
                        new Packing(folder, frameworks).kuzet().get("kuzet-annotations.jar")));
        assertThat(register(war).err()).isEmpty();
    }

    @Test
    void classFileThatCannotBeRead() throws IOException {
        Path classes = whole("one", "1");
        byte[] file = Files.readAllBytes(classes.resolve("com/example/Tax1.class"));
        Files.write(classes.resolve("com/example/Tax1.class"), Arrays.copyOf(file, file.length - 40));
        KuzetRun run = register(classes);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Tax1.class: error: [KUZET603]");
    }

    /** Only classes that mention Kuzet are read. */
    @Test
    void brokenClassesOfOthers() throws IOException {
        Path classes = whole("one", "1");
        Files.write(classes.resolve("Broken.class"), "no class".getBytes(StandardCharsets.UTF_8));
        assertThat(register(classes).status()).isZero();
    }
}
