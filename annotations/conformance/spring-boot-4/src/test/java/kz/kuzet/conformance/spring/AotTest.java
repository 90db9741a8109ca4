package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplicationAotProcessor;

/**
 * Scoped beans in AOT mode, where definitions hold suppliers in place of methods and constructors. The application is processed by
 * Spring's own engine, compiled, and run in a JVM of its own.
 */
class AotTest {

    /** Without Spring Security, as the portal runs elsewhere. */
    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                            .split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().contains("security"))
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    private Path folder;

    @Test
    void handlersAreGuardedAsInOrdinaryMode() throws IOException, InterruptedException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path sources = folder.resolve("sources");
        run(
                CLASS_PATH,
                SpringApplicationAotProcessor.class.getName(),
                AotPortal.class.getName(),
                sources.toString(),
                classes.toString(),
                classes.toString(),
                "kz.kuzet",
                "conformance");
        compile(sources, classes);
        List<String> handlers = ScopedTest.handlers();

        List<String> arguments = new ArrayList<>(List.of("-Dspring.aot.enabled=true", AotPortal.class.getName()));
        arguments.addAll(handlers);
        String printed = run(classes + File.pathSeparator + CLASS_PATH, arguments.toArray(new String[0]));

        assertThat(printed).contains("AOT-processed");
        assertThat(printed.lines().filter(line -> line.startsWith("AOT ")))
                .containsExactlyElementsOf(
                        handlers.stream().map(AotTest::expected).toList());
    }

    /** A supplier can make anything, so that it cannot be seen what each call to a prototype makes. */
    private static String expected(String handler) {
        return handler.startsWith("prototype-")
                ? "AOT " + handler + " 403 403 [] 403 []"
                : "AOT " + handler + " 401 401 [] 200 [" + handler + "]";
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> generated =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(generated).isNotEmpty();
            boolean success = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of("-proc:none", "-nowarn", "-cp", CLASS_PATH, "-d", classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(generated))
                    .call();
            assertThat(success).as(said.toString()).isTrue();
        }
    }

    private static String run(String classPath, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
