package kz.kuzet.conformance.source;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources that are compiled without the processor. */
public final class Unprocessed {

    private final Path classes;

    /** An application, as {@code Application.java}. */
    public Unprocessed(Path folder, String source) throws IOException {
        this(folder, "Application", source);
    }

    public Unprocessed(Path folder, String name, String source) throws IOException {
        this(folder, Map.of(name, source));
    }

    /**
     * Compiles several.
     *
     * @param sources by the names of their files, without their ending
     */
    public Unprocessed(Path folder, Map<String, String> sources) throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-parameters",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .replace(";", File.pathSeparator),
                "-d",
                classes.toString()));
        for (Map.Entry<String, String> text : sources.entrySet()) {
            Path source = folder.resolve(text.getKey() + ".java");
            Files.createDirectories(source.getParent());
            Files.writeString(source, text.getValue());
            arguments.add(source.toString());
        }
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError("The sources do not compile: " + sources);
        }
    }

    /** A guard as the processor would write it of a free service with a term of five minutes, without risk or change. */
    public static String guard(String name, String endpoint, String code) {
        int dot = name.lastIndexOf('.');
        return """
            package %s;
            import kz.kuzet.*;
            public final class %s extends kz.kuzet.guard.ServiceGuard {
                public %2$s() {
                    super(kz.kuzet.guard.ServiceDeclaration.of("%s", "-").providedBy("%s")
                        .disclosureRisk(DisclosureRisk.ABSENT).databaseChange(DatabaseChange.UNCHANGED)
                        .term(5, TermUnit.MINUTES).fee(Fee.FREE).askingFor(AuthenticationMethod.LOGIN_PASSWORD));
                }
            }
            """.formatted(name.substring(0, dot), name.substring(dot + 1), code, endpoint);
    }

    /** Gives it a list of guards. */
    public Unprocessed withGuards(String... lines) throws IOException {
        Path list = classes.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard");
        Files.createDirectories(list.getParent());
        Files.write(list, List.of(lines));
        return this;
    }

    /** Gives it a register that lists endpoints which are not classified yet. */
    public Unprocessed withRegister(String... notYetClassified) throws IOException {
        writeRegister(classes, notYetClassified);
        return this;
    }

    /** Writes such a register, and returns the folder of the module. */
    public static Path writeRegister(Path module, String... notYetClassified) throws IOException {
        Path file = module.resolve("META-INF/kuzet/register.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Stream.of(notYetClassified)
                        .map("{\"endpoint\": \"%s\"}"::formatted)
                        .collect(Collectors.joining(
                                ",\n",
                                "{\n\"format\": 1, \"provider\": \"\", \"services\": [],\n\"notPublicServices\": [],\n"
                                        + "\"notYetClassified\": [",
                                "]\n}\n")));
        return module;
    }

    /** What sees it besides what a class loader sees, and the folders of other modules. */
    public URLClassLoader loader(ClassLoader parent, Path... others) throws IOException {
        List<URL> modules = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path other : others) {
            modules.add(other.toUri().toURL());
        }
        return new URLClassLoader(modules.toArray(URL[]::new), parent);
    }
}
