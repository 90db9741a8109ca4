package kz.kuzet.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a jar, as a user starts it.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int status, String out, String err) {

    private static final Path KUZET = Path.of("../../../../processor/target/kuzet.jar");

    static Run kuzet(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("-jar", KUZET));
        all.addAll(List.of(arguments));
        return java(all);
    }

    static Run java(List<?> arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
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
        return out.lines().filter(line -> line.contains("[KUZET")).toList();
    }

    /** The last line of {@code kuzet check} from the services on: how many classes there are is not to the point. */
    String counted() {
        String last = out.lines().reduce("", (earlier, line) -> line);
        return last.substring(Math.max(0, last.indexOf("Services:")));
    }
}
