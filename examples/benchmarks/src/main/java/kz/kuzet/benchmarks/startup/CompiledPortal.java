package kz.kuzet.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.OwnAnnotationsClaim;

/** A portal on the disk, endpoints and guards, as the compiler leaves it. It is deleted when it is closed. */
final class CompiledPortal implements AutoCloseable {

    private final Path classes;

    private CompiledPortal(Path classes) {
        this.classes = classes;
    }

    static CompiledPortal of(PortalSources sources) throws IOException {
        CompiledPortal portal = new CompiledPortal(Files.createTempDirectory("kuzet-startup"));
        try {
            portal.compile(sources);
            return portal;
        } catch (IOException | RuntimeException e) {
            portal.close();
            throw e;
        }
    }

    private void compile(PortalSources sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages,
                    files,
                    null,
                    List.of("-classpath", System.getProperty("java.class.path"), "-Xlint:none"),
                    null,
                    sources.sources());
            task.setProcessors(List.of(new KuzetProcessor(), new OwnAnnotationsClaim()));
            if (!task.call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    /** What a virtual machine needs to start the portal: the application before its libraries, as it is packed. */
    String classPath() {
        return classes + File.pathSeparator + System.getProperty("java.class.path");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
