package kz.kuzet.processor.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.ProcessorPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources without a class declaration (Java 25): javac gives a message no line there, so it names the method. */
final class CompactSourceTest {

    @TempDir
    private Path folder;

    @Test
    void messageNamesTheMethod() throws IOException {
        Optional<Jdk> jdk = Jdk.ofVersion(25);
        assumeTrue(jdk.isPresent(), "no JDK 25 here");
        Path source = Files.writeString(folder.resolve("Land.java"), """
            @kz.kuzet.NotPublicService(reason = " ") void pay() {}
            void main() {}
            """);
        assertThat(jdk.get()
                        .run(
                                "javac",
                                List.of(
                                        "-Akuzet.locale=en",
                                        "-cp",
                                        JarOf.annotations().toString(),
                                        "--processor-path",
                                        ProcessorPath.asOption(),
                                        "-d",
                                        folder.resolve("classes").toString(),
                                        source.toString())))
                .contains("[KUZET302] The reason is blank", "(Land#pay)");
    }
}
