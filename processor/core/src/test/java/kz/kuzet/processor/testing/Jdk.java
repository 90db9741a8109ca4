package kz.kuzet.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK whose compiler is run as a program of its own.
 *
 * @param home its folder
 */
public record Jdk(Path home) {

    /** Programs that run for a second are not worth the second compiler and several threads of a collector. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path USUAL_PLACE = Path.of("/usr/lib/jvm");

    /** The JDK in which this runs. */
    public static Jdk current() {
        return new Jdk(Path.of(System.getProperty("java.home")));
    }

    /** A JDK of a version, where {@code JAVA_HOME_version} names one, or where they usually are. */
    public static Optional<Jdk> ofVersion(int feature) {
        List<Path> candidates = new ArrayList<>();
        Optional.ofNullable(System.getenv("JAVA_HOME_" + feature)).map(Path::of).ifPresent(candidates::add);
        if (Files.isDirectory(USUAL_PLACE)) {
            try (Stream<Path> folders = Files.list(USUAL_PLACE)) {
                folders.sorted().forEach(candidates::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return candidates.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                .filter(home -> isOfVersion(home, feature))
                .map(Jdk::new)
                .findFirst();
    }

    private static boolean isOfVersion(Path home, int feature) {
        try {
            String release = Files.readString(home.resolve("release"));
            return release.contains("JAVA_VERSION=\"" + feature + ".")
                    || release.contains("JAVA_VERSION=\"" + feature + "\"");
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a program of the JDK; gives what it printed, which is expected to be nothing where all is well. */
    public String run(String program, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve(program).toString()));
        QUICK.forEach(option -> command.add(program.equals("java") ? option : "-J" + option));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            return status == 0 ? printed : printed + "\nstatus " + status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
