package kz.kuzet.conformance.grpc;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes that the processor never saw: compiled by the test itself, without it. */
final class Uncompiled {

    private Uncompiled() {}

    static Class<?> type(String name, String source) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "uncompiled").toAbsolutePath());
        Path classes = Files.createTempDirectory(folder, "classes");
        compile(name, source, classes);
        // The classes are needed as long as the test runs.
        @SuppressWarnings("resource")
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Uncompiled.class.getClassLoader());
        return Class.forName(name, true, loader);
    }

    static Supplier<Object> instance(String name, String source) throws Exception {
        Object instance = type(name, source).getDeclaredConstructor().newInstance();
        return () -> instance;
    }

    private static void compile(String name, String source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"),
                        javax.tools.JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        boolean compiled =
                compiler.getTask(said, null, null, options, null, List.of(file)).call();
        if (!compiled) {
            throw new AssertionError(said.toString());
        }
    }
}
