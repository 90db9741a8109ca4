package kz.kuzet.conformance.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.kuzet.conformance.path.PassedMethods;
import kz.kuzet.conformance.path.RecordingLoader;
import kz.kuzet.guard.Factor;
import org.junit.jupiter.api.Test;

/** Few methods of Kuzet stand between the server and a resource method: {@link PassedMethods} says how they are counted. */
class PassedMethodsIT {

    private static final int MOST = 12;
    private static final String FOLDER = "recording-app";

    @Test
    void aSignedRequestPassesFewMethods() throws Exception {
        record(Path.of("target", "quarkus-app"), Path.of("target", FOLDER));
        try (Application application = Application.startedIn(FOLDER)) {
            send(application);
            application.send("GET", "passed", HttpRequest.BodyPublishers.noBody(), List.of());
            List<String> passed = List.of(send(application).split("\n"));
            assertThat(passed)
                    .contains("QuarkusFilter.filter", "GuardFilter.ask", "RequestGate.admit", "ServiceGuard.decide")
                    .hasSizeLessThanOrEqualTo(MOST);
        }
    }

    private static String send(Application application) throws Exception {
        List<String> signed = Shown.signed("passed", "POST", "passed", "text/plain", "body", Set.of(Factor.EDS));
        return application
                .send("POST", "passed", HttpRequest.BodyPublishers.ofString("body"), signed)
                .body();
    }

    /** Copies the application, with libraries of Kuzet whose methods tell when they are entered. */
    private static void record(Path packed, Path recording) throws IOException {
        try (Stream<Path> files = Files.walk(packed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = recording.resolve(packed.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.deleteIfExists(copy);
                String name = file.getFileName().toString();
                if (name.startsWith("kz.kuzet.") && !name.contains("conformance")) {
                    recordJar(file, copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void recordJar(Path jar, Path copy) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean isClass =
                        entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
                to.write(isClass ? RecordingLoader.recording(bytes) : bytes);
                to.closeEntry();
            }
        }
    }
}
