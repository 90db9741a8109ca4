package kz.kuzet.packaged;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One run of a jar, as a user starts it.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int status, String out, String err) {

    private static final Path KUZET = Path.of("../../../../processor/command/target/kuzet.jar");

    /** Runs what users start with {@code java -jar}, within this process: class files are read faster the second time. */
    static Run kuzet(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int status = (int) call(new PrintWriter(out), new PrintWriter(err), all);
        return new Run(status, out.toString(), err.toString());
    }

    private static Object call(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return Jar.MAIN.invoke(null, out, err, Map.of("LANG", "en_US.UTF-8"), false, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The jar itself and nothing else of the build. */
    private static final class Jar {

        private static final Method MAIN = main();

        private static Method main() {
            try {
                // It is open for as long as the tests run.
                ClassLoader loader =
                        new URLClassLoader(new URL[] {KUZET.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                return loader.loadClass("kz.kuzet.command.Kuzet")
                        .getMethod(
                                "run", PrintWriter.class, PrintWriter.class, Map.class, boolean.class, String[].class);
            } catch (ReflectiveOperationException | MalformedURLException e) {
                throw new AssertionError(e);
            }
        }
    }

    static Run java(List<?> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        arguments.forEach(argument -> command.add(argument.toString()));
        try {
            Path errors = Files.createTempFile("errors", ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
                builder.environment().put("LANG", "en_US.UTF-8");
                builder.environment().remove("LC_ALL");
                builder.environment().remove("JAVA_TOOL_OPTIONS");
                Process process = builder.start();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Run(process.waitFor(), out, Files.readString(errors));
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What {@code kuzet check} found, a line each. */
    List<String> findings() {
        // That a library was left out is a note on the input.
        return out.lines()
                .filter(line -> line.contains("[KUZET") && !line.contains("[KUZET608]"))
                .toList();
    }

    /** The last line of {@code kuzet check} from the services on: how many classes there are is not to the point. */
    String counted() {
        String last = out.lines().reduce("", (earlier, line) -> line);
        return last.substring(Math.max(0, last.indexOf("Services:")));
    }
}
