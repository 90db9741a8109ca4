package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.Invoker;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A project that Maven really builds, in a process of its own. */
record Build(Path folder) {

    private static final String MAVEN_OPTS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.language=en";

    private static final List<String> LIBRARIES = List.of(
            "spring",
            "compiler",
            "lombok",
            "mapstruct",
            "lombok-mapstruct-binding",
            "openapi-generator",
            "jakarta-annotation");

    /** What a command said, and whether it was content. */
    record Result(boolean success, List<String> lines) {

        void isSuccess() {
            assertThat(success).as(String.join("\n", lines)).isTrue();
        }

        /** It failed, and the lines with the reason contain the texts. */
        void failsWith(String... texts) {
            assertThat(success).as(String.join("\n", lines)).isFalse();
            assertThat(String.join("\n", lines)).contains(texts);
        }

        /** It printed each line of a block of a guide, where "…" stands for what the guide leaves out. */
        void printed(String block) {
            assertThat(block.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(lines)
                            .anyMatch(Pattern.compile(Stream.of(line.split("…", -1))
                                            .map(Pattern::quote)
                                            .collect(Collectors.joining(".*")))
                                    .asMatchPredicate()));
        }
    }

    /** Copies a project of {@code src/it} into an empty folder. */
    static Build of(String project, Path folder) {
        Path source = Path.of("src/it", project);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(folder);
    }

    /** Runs goals and options. The libraries of this build are found without a download. */
    Result run(String... arguments) throws MavenInvocationException {
        List<String> lines = new ArrayList<>();
        Properties properties = new Properties();
        properties.setProperty("maven.repo.local.tail", property("libraries"));
        properties.setProperty("kuzet.version", property("version"));
        properties.setProperty("quarkus.platform.version", property("quarkus"));
        for (String library : LIBRARIES) {
            properties.setProperty(library + ".version", property(library));
        }
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setLocalRepositoryDirectory(Path.of(property("repository")).toFile());
        request.setProperties(properties);
        request.addArgs(List.of(arguments));
        request.setMavenOpts(MAVEN_OPTS);
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        Invoker invoker = new DefaultInvoker();
        invoker.setMavenHome(Path.of(property("maven")).toFile());
        return new Result(invoker.execute(request).getExitCode() == 0, lines);
    }

    /** Runs a line of a shell, in which {@code mvn} is the Maven of this build. */
    Result sh(String line) throws IOException, InterruptedException {
        return execute(List.of("sh", "-c", line));
    }

    /** Runs a command whose configuration is that of no user. Maven, where it is called, is the one of this build. */
    Result execute(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.putAll(Map.of(
                "GIT_CONFIG_NOSYSTEM",
                "1",
                "GIT_CONFIG_GLOBAL",
                "/dev/null",
                "LC_ALL",
                "C",
                "JAVA_HOME",
                System.getProperty("java.home"),
                "MAVEN_OPTS",
                MAVEN_OPTS,
                "MAVEN_ARGS",
                "-B -Dmaven.repo.local=" + property("repository") + " -Dmaven.repo.local.tail="
                        + property("libraries")));
        environment.merge(
                "PATH",
                Path.of(property("maven"), "bin")
                        + File.pathSeparator
                        + Path.of(System.getProperty("java.home"), "bin"),
                (path, ours) -> ours + File.pathSeparator + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor() == 0, said.lines().toList());
    }

    /** A version or a folder that the build of these tests names. */
    static String property(String name) {
        String value = System.getProperty("kuzet.it." + name);
        assertThat(value).as(name).isNotBlank();
        return value;
    }

    /** A library of Maven's, which this build has installed for its tests or has used before. */
    static Path jar(String group, String artifact, String version) {
        String file =
                group.replace('.', '/') + "/" + artifact + "/" + version + "/" + artifact + "-" + version + ".jar";
        Path installed = Path.of(property("repository"), file);
        Path jar = Files.exists(installed) ? installed : Path.of(property("libraries"), file);
        assertThat(jar).isRegularFile();
        return jar;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a source. */
    void replace(String file, String old, String replacement) {
        assertThat(text(file)).contains(old);
        try {
            Files.writeString(folder.resolve(file), text(file).replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
