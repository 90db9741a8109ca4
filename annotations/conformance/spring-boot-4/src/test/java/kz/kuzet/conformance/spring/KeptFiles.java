package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The temporary files of Kuzet that this process has: by their names, and those that are open without one. */
public final class KeptFiles {

    private static final Path OPEN = Path.of("/proc/self/fd");

    private KeptFiles() {}

    /** Waits until there are none. */
    public static void areGone() throws Exception {
        for (long end = System.nanoTime() + Duration.ofSeconds(30).toNanos(); System.nanoTime() < end; ) {
            if (all().isEmpty()) {
                return;
            }
            Thread.onSpinWait();
        }
        assertThat(all()).isEmpty();
    }

    /** Tells which there are now. */
    public static List<String> all() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> named = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            named.filter(path -> isOwn(path) && Files.isRegularFile(path)).forEach(path -> found.add(path.toString()));
        }
        if (Files.isDirectory(OPEN)) {
            try (Stream<Path> open = Files.list(OPEN)) {
                for (Path link : open.toList()) {
                    String target = target(link);
                    if (target.contains("/kuzet") && target.endsWith(".tmp (deleted)")) {
                        found.add(target);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOwn(Path path) {
        String name = path.getFileName().toString();
        return name.matches("kuzet\\d+\\.tmp");
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
