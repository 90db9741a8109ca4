package kz.kuzet.example.rejected;

import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import kz.kuzet.PublicService;
import kz.kuzet.endpoint.EndpointKind.Adapter;
import kz.kuzet.problem.Language;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The compilers under which the gallery is shown. */
enum Compiler {
    JAVAC,
    ECJ;

    /** Used again, since ECJ lists all packages of the JDK for each new one. */
    private static final Map<Compiler, StandardJavaFileManager> FILES = new EnumMap<>(Compiler.class);

    /**
     * Compiles with Kuzet.
     *
     * @param language in which messages are wanted; an option that names another one is stronger
     * @param output an empty folder
     * @return what Kuzet said, and every error; sorted by file and line, because compilers do not agree on an order
     */
    List<CompilerMessage> compile(List<Path> sources, List<String> options, Language language, Path output) {
        return compile(sources, options, language, output, classPath());
    }

    List<CompilerMessage> compile(
            List<Path> sources, List<String> options, Language language, Path output, List<Path> classPath) {
        JavaCompiler compiler = tool();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter printed = new StringWriter();
        StandardJavaFileManager files = FILES.computeIfAbsent(
                this, any -> compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8));
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    printed,
                    files,
                    said,
                    allOptions(options, language),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.forLanguageTag(language.tag()));
            task.setProcessors(processors());
            task.call();
            return said.getDiagnostics().stream()
                    .map(CompilerMessage::of)
                    .filter(one -> one.isOfKuzet() || one.isError())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaCompiler tool() {
        return switch (this) {
            case JAVAC -> ToolProvider.getSystemJavaCompiler();
            case ECJ -> new EclipseCompiler();
        };
    }

    private List<String> allOptions(List<String> options, Language language) {
        List<String> all = new ArrayList<>();
        if (this == ECJ) {
            all.addAll(List.of("-source", "17", "-target", "17"));
        }
        if (options.stream().noneMatch(option -> option.startsWith("-Akuzet.locale"))) {
            all.add("-Akuzet.locale=" + language.tag());
        }
        all.addAll(options);
        return all;
    }

    /** As a compiler finds them; other processors on the class path of the tests are left out. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("kz.kuzet."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** All that the sources need, and the adapters. */
    static List<Path> classPath() {
        return Stream.concat(frameworks().stream(), adapters()).distinct().toList();
    }

    private static Stream<Path> adapters() {
        return Stream.of(Adapter.values()).map(adapter -> {
            try {
                return jarOf(Class.forName(adapter.marker(), false, Compiler.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** All that the sources need. */
    static List<Path> frameworks() {
        return Stream.of(
                        PublicService.class,
                        Controller.class,
                        RestController.class,
                        MutationMapping.class,
                        MessageMapping.class,
                        jakarta.ws.rs.Path.class,
                        WebServlet.class,
                        Endpoint.class,
                        ServerEndpoint.class)
                .map(Compiler::jarOf)
                .toList();
    }

    /** The folder or jar that holds a class. */
    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
