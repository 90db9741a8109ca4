package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** An application that was compiled without the processor, as {@code Application.java}. */
final class Unprocessed {

    private final Path folder;
    private final Path classes;

    Unprocessed(Path folder, String source) throws IOException {
        this.folder = folder;
        classes = Files.createDirectory(folder.resolve("classes"));
        compile(source);
    }

    private void compile(String text) throws IOException {
        Path source = folder.resolve("Application.java");
        Files.writeString(source, text);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        classPath.replace(";", File.pathSeparator),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(result).isZero();
    }

    /** Gives it a list of guards. */
    Unprocessed withGuards(String... lines) throws IOException {
        Path list = classes.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard");
        Files.createDirectories(list.getParent());
        Files.write(list, List.of(lines));
        return this;
    }

    /** What sees it, and no Spring Security. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, new HidingLoader("org.springframework.security."));
    }
}
