package kz.kuzet.command;

import static kz.kuzet.command.Modules.json;
import static kz.kuzet.command.Modules.register;
import static kz.kuzet.command.Modules.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.kuzet.Fee;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import kz.kuzet.register.RegisteredService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.tools.Libraries;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;

final class RegisterCommandTest {

    @TempDir
    private Path folder;

    @Test
    void mergesFoldersJarsAndWars() {
        Path classes = Modules.folder(folder.resolve("classes"), register(service("e_3")));
        Path jar = Modules.jar(folder.resolve("one.jar"), register(service("e_1")));
        Path war = Modules.write(
                folder.resolve("portal.war"),
                Modules.zip(Map.of(
                        "WEB-INF/classes/" + Modules.REGISTER,
                        Modules.bytes(json(register(service("e_2")))),
                        "WEB-INF/lib/module.jar",
                        Modules.jar(register(service("e_4"))))));

        KuzetRun run = run("register", classes, jar, war);

        assertThat(run)
                .isEqualTo(new KuzetRun(
                        0, json(register(service("e_1"), service("e_2"), service("e_3"), service("e_4"))), ""));
        assertThat(run("register", war, classes, jar)).isEqualTo(run);
    }

    @Test
    void readsWhatSpringBootPacks() throws IOException {
        Path classes = Modules.jar(folder.resolve("application.jar"), register(service("e_1")));
        Path module = Modules.jar(folder.resolve("module.jar"), register(service("e_2")));
        Path packed = folder.resolve("packed.jar");
        Repackager repackager = new Repackager(classes.toFile());
        repackager.setMainClass("kz.example.Main");
        Libraries libraries = callback -> callback.library(new Library(module.toFile(), LibraryScope.COMPILE));
        repackager.repackage(packed.toFile(), libraries);

        assertThat(run("register", packed))
                .isEqualTo(new KuzetRun(0, json(register(service("e_1"), service("e_2"))), ""));
    }

    @Test
    void mergesFiftyModulesOfAHundredServices() throws IOException {
        List<Object> arguments = new ArrayList<>();
        List<RegisteredService> all = new ArrayList<>();
        for (int module = 0; module < 50; module++) {
            List<RegisteredService> services = new ArrayList<>();
            for (int service = 0; service < 100; service++) {
                services.add(service("e_%02d_%03d".formatted(module, service)));
            }
            all.addAll(services);
            arguments.add(
                    Modules.jar(folder.resolve(module + ".jar"), register(services.toArray(new RegisteredService[0]))));
        }
        Collections.shuffle(arguments, new Random(1));
        Path output = folder.resolve("register.json");
        arguments.add(0, "register");
        arguments.add("-o");
        arguments.add(output);

        assertThat(run(arguments.toArray())).isEqualTo(new KuzetRun(0, "", ""));

        Register merged = RegisterReader.read(Files.readString(output));
        assertThat(merged.services()).hasSize(5000).isEqualTo(all);
        assertThat(merged.exclusions()).isEqualTo(register().exclusions());
    }

    @Test
    void aFileThatIsFoundTwiceCountsOnce() {
        Path one = Modules.jar(folder.resolve("one.jar"), register(service("e_1")));
        Path two = Modules.jar(folder.resolve("two.jar"), register(service("e_1")));
        KuzetRun run = run("register", one, two);
        assertThat(run.out()).isEqualTo(json(register(service("e_1"))));
        assertThat(run.err()).contains("The same register is in several places and counts once", "one.jar", "two.jar");
        assertThat(run.status()).isZero();
    }

    @Test
    void aCodeOfTwoModulesIsAnErrorThatNamesBoth() {
        Path one = Modules.jar(folder.resolve("one.jar"), register(service("e_1")));
        Path two = Modules.jar(folder.resolve("two.jar"), register(service("e_1"), service("e_2")));
        Path output = folder.resolve("register.json");
        KuzetRun run = run("register", one, two, "-o", output);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .filteredOn(line -> line.contains("[KUZET104]"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("one.jar", "two.jar", "kz.example.Of_e_1"));
        assertThat(output).doesNotExist();
    }

    @Test
    void componentsAreLookedForInAllModules() {
        Path composite =
                Modules.jar(folder.resolve("composite.jar"), register(service("c_1", Fee.FREE, List.of("e_1", "e_2"))));
        Path components = Modules.jar(
                folder.resolve("components.jar"), register(service("e_1"), service("e_2", Fee.CHARGED, List.of())));
        KuzetRun run = run("register", composite, components);
        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("composite.jar", "warning: [KUZET209] The composite service declares fee = FREE");

        KuzetRun alone = run("register", composite);
        assertThat(alone.status()).isZero();
        assertThat(alone.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("warning: [KUZET109] The component \"e_"));
    }

    @Test
    void compositionsThatFormACycleAcrossModulesAreErrors() {
        Path one = Modules.jar(
                folder.resolve("one.jar"), register(service("c_1", Fee.FREE, List.of("c_2", "e_1")), service("e_1")));
        Path two = Modules.jar(folder.resolve("two.jar"), register(service("c_2", Fee.FREE, List.of("c_1", "e_1"))));
        KuzetRun run = run("register", one, two);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[KUZET108]", "c_1 → c_2 → c_1", "c_2 → c_1 → c_2");
    }

    @Test
    void stateBodiesThatDifferAreAnErrorUnlessOneIsNamed() {
        Path one = Modules.jar(folder.resolve("one.jar"), register("A", service("e_1")));
        Path two = Modules.jar(folder.resolve("two.jar"), register("B", service("e_2")));
        KuzetRun run = run("register", one, two);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("The modules name different state bodies", "one.jar", "two.jar");
        assertThat(run("register", one, two, "--provider", "C").out())
                .isEqualTo(json(register("C", service("e_1"), service("e_2"))));
        Path nameless = Modules.jar(folder.resolve("nameless.jar"), register("", service("e_3")));
        assertThat(run("register", one, nameless).out()).isEqualTo(json(register("A", service("e_1"), service("e_3"))));
    }

    @Test
    void whatDoesNotFollowFromTheRulesIsRefused() {
        String tampered = json(register(service("e_1")))
                .replace("\"method\": \"LOGIN_PASSWORD_OTP\"", "\"method\": \"LOGIN_PASSWORD\"");
        Path jar = Modules.write(
                folder.resolve("one.jar"), Modules.zip(Map.of(Modules.REGISTER, Modules.bytes(tampered))));
        KuzetRun run = run("register", jar);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith("kuzet: " + jar + " ! " + Modules.REGISTER
                        + ": error: [KUZET607] The register gives the service \"e_1\" \"Authentication method: login"
                        + " and password\", but the Rules give \"login and password, one-time password\". Rules: para"
                        + " 5. Fix: write the register anew by compiling the module; nobody should change it by"
                        + " hand.");
    }

    @Test
    void writesASpreadsheetInTheLanguageThatIsAskedFor() throws IOException {
        Path jar = Modules.jar(folder.resolve("one.jar"), register(service("e_1")));
        Path output = folder.resolve("register.csv");
        assertThat(run("register", jar, "-o", output, "--locale", "ru")).isEqualTo(new KuzetRun(0, "", ""));
        assertThat(Files.readString(output))
                .startsWith("\uFEFF\"Код\";")
                .contains("\r\n\"e_1\";\"Certificate\";\"риск есть\";2;");
        assertThat(run("register", jar, "-f", "csv", "--locale", "en").out()).startsWith("\uFEFF\"Code\";");
    }

    @Test
    void writesThePageThatACompilationWrites() throws IOException {
        Path jar = Modules.jar(folder.resolve("one.jar"), register(service("e_1")));
        Path output = folder.resolve("register.html");
        assertThat(run("register", jar, "-o", output)).isEqualTo(new KuzetRun(0, "", ""));
        assertThat(Files.readString(output))
                .startsWith("<!DOCTYPE html>\n<html lang=\"kk\">\n")
                .contains("<td><bdi>e_1</bdi></td>");
        assertThat(run("register", jar, "-f", "html", "--locale", "en").out()).isEqualTo(Files.readString(output));
    }

    @Test
    void anOutputIsReplacedAsAWholeOrNotAtAll() throws IOException {
        Path jar = Modules.jar(folder.resolve("one.jar"), register(service("e_1")));
        Path output = Modules.write(folder.resolve("out/register.json"), Modules.bytes("of yesterday"));
        assertThat(run("register", folder.resolve("none.jar"), "-o", output).status())
                .isEqualTo(2);
        assertThat(output).hasContent("of yesterday");
        assertThat(run("register", jar, "-o", output).status()).isZero();
        assertThat(Files.readString(output)).isEqualTo(json(register(service("e_1"))));
        try (var files = Files.list(output.getParent())) {
            assertThat(files).containsExactly(output);
        }
        assertThat(run("register", jar, "-o", jar).status()).isEqualTo(2);
        assertThat(run("register", jar, "-o", output.getParent()).status()).isEqualTo(2);
        assertThat(run("register", jar, "-o", folder.resolve("no/where.json")).status())
                .isEqualTo(2);
    }

    @Test
    void whereNoRegisterIsTheProcessorProbablyDidNotRun() {
        Path jar = Modules.write(folder.resolve("bare.jar"), Modules.zip(Map.of("A.class", new byte[] {1})));
        KuzetRun run = run("register", jar);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("kuzet: " + jar + ": error: [KUZET605] There is no " + Modules.REGISTER
                        + " in it; it was probably compiled without the Kuzet processor. Fix: find out with \"kuzet"
                        + " check\", and compile with kuzet-processor on the processor path.\n");
    }

    static KuzetRun run(Object... arguments) {
        return KuzetRun.of(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    }
}
