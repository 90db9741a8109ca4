package kz.kuzet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with everything in it, started as a user starts it, on a machine that knows no Cyrillic. */
final class KuzetJarIT {

    private static final Pattern VERSIONED = Pattern.compile("^META-INF/versions/\\d+/");

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @Test
    void speaksKazakhInUtf8() throws IOException, InterruptedException {
        Run run = run(
                "classify",
                "--risk",
                "present",
                "--database",
                "changed",
                "--term",
                "5 working days",
                "--fee",
                "free",
                "--locale",
                "kk");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("логин/пароль + ЭЦҚ").doesNotContain("\u001b");
        assertThat(run.status()).isZero();
    }

    @Test
    void readsAnArchive() throws IOException, InterruptedException {
        Path jar = Modules.jar(folder.resolve("one.jar"), Modules.register(Modules.service("e_1")));
        Run run = run("register", jar.toString());
        assertThat(run).isEqualTo(new Run(0, Modules.json(Modules.register(Modules.service("e_1"))), ""));
    }

    @Test
    void hasEverythingThatThePageNeeds() throws IOException, InterruptedException {
        Path jar = Modules.jar(folder.resolve("one.jar"), Modules.register(Modules.service("e_1")));
        Run run = run("register", jar.toString(), "-f", "html");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("Мемлекеттік көрсетілетін қызметтерді сыныптау тізілімі");
    }

    /** The libraries for workbooks are in it, and write and read without any other. */
    @Test
    void writesAndReadsWorkbooks() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        Path list = folder.resolve("list.xlsx");
        Run run = run("endpoints", folder.toString(), "-o", list.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        run = run("endpoints", "--apply", list.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[KUZET609] No row of the list is filled in");
    }

    @Test
    void complainsInOneLine() throws IOException, InterruptedException {
        Run run = run("check", folder.resolve("none").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    /** Each package of the notices covers the packages below it; those of Kuzet have the licence of the project. */
    @Test
    void namesTheTermsOfEverythingInIt() throws IOException {
        try (JarFile jar = new JarFile("target/kuzet.jar")) {
            String notices = text(jar, "META-INF/THIRD-PARTY-NOTICES.txt");
            List<String> covered = Pattern.compile("(?m)^    \\S+:\\S+ +(\\S+)")
                    .matcher(notices)
                    .results()
                    .map(row -> row.group(1))
                    .toList();
            List<String> packages = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> VERSIONED.matcher(name).replaceFirst(""))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .distinct()
                    .toList();
            assertThat(packages)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(name -> assertThat(covered)
                            .as(name)
                            .anyMatch(root ->
                                    (name + ".").startsWith("kz.kuzet.") || (name + ".").startsWith(root + ".")));
            assertThat(covered)
                    .isNotEmpty()
                    .allSatisfy(root ->
                            assertThat(packages).as(root).anyMatch(name -> (name + ".").startsWith(root + ".")));
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "Version 2.0");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson");
            assertThat(text(jar, "META-INF/NOTICE.txt"))
                    .contains("Commons Codec", "Commons Compress", "Commons CSV", "Commons IO", "Commons Lang");
            assertThat(notices).contains("INRIA, France Telecom", "Michael Bayne", "FasterXML.com");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/kuzet.jar"));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("JAVA_TOOL_OPTIONS", "");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        return new Run(
                status,
                out,
                Files.readString(errors)
                        .lines()
                        .filter(line -> !line.startsWith("Picked up"))
                        .reduce("", (all, line) -> all + line + "\n"));
    }
}
