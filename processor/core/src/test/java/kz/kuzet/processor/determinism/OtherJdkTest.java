package kz.kuzet.processor.determinism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.ProcessorPath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every supported JDK writes the same bytes, whatever the encoding of its machine. */
final class OtherJdkTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void writesTheSame(int feature) throws IOException {
        Optional<Jdk> other = Jdk.ofVersion(feature);
        assumeTrue(other.isPresent(), "no JDK " + feature + " here");

        Map<String, String> expected = compile("here", Jdk.current(), "UTF-8");
        assertThat(expected).hasSize(14 + 2);
        assertThat(compile("there", other.get(), "windows-1251")).isEqualTo(expected);
    }

    private Map<String, String> compile(String where, Jdk jdk, String encodingOfMachine) throws IOException {
        Path output = Files.createDirectories(folder.resolve(where).resolve("output"));
        List<String> arguments = new ArrayList<>(List.of(
                "-J-Dfile.encoding=" + encodingOfMachine,
                "-J-Duser.language=tr",
                "-encoding",
                "UTF-8",
                "-proc:only",
                "-Akuzet.provider=Portal",
                "-Akuzet.locale=en",
                "-classpath",
                JarOf.annotations().toString(),
                "-processorpath",
                ProcessorPath.asOption(),
                "-d",
                output.toString(),
                "-s",
                output.toString()));
        for (Map.Entry<String, String> source : Portal.sources().entrySet()) {
            Path file = folder.resolve(where).resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        assertThat(jdk.run("javac", arguments)).isEmpty();
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return written;
    }
}
