package kz.kuzet.processor.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.ProcessorPath;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Processor paths that were written by hand: what is missing on one is named, in one sentence. */
final class ProcessorPathTest {

    private static final Map<String, String> NEEDED = Map.of(
            "kuzet-annotations", JarOf.annotations().toString(),
            "javapoet", "javapoet",
            "jackson-core", "jackson-core");

    @TempDir
    private Path folder;

    private static Jdk jdk(int feature) {
        Optional<Jdk> jdk = Jdk.ofVersion(feature);
        assumeTrue(jdk.isPresent(), "no JDK " + feature + " here");
        return jdk.get();
    }

    private String compile(Jdk jdk, List<String> compiler, String... options) throws IOException {
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("src")).resolve("E.java"),
                "package a; " + DeclarationSource.IMPORTS + DeclarationSource.of("1") + " class E {} ");
        List<String> arguments = new ArrayList<>(compiler.subList(1, compiler.size()));
        arguments.addAll(List.of("-Akuzet.locale=en", "-cp", JarOf.annotations().toString()));
        arguments.addAll(List.of(options));
        Files.createDirectories(classes());
        // ECJ would write guards into the working directory.
        arguments.addAll(List.of("-d", classes().toString(), "-s", classes().toString(), source.toString()));
        return jdk.run(compiler.get(0), arguments);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private static List<String> ecj() {
        return List.of(
                "java", "-cp", JarOf.type(Main.class).toString(), Main.class.getName(), "-17", "-warn:-unusedImport");
    }

    static Stream<Arguments> missingJars() {
        return NEEDED.keySet().stream()
                .sorted()
                .flatMap(jar -> Stream.of(
                        Arguments.of(17, List.of("javac"), jar),
                        Arguments.of(25, List.of("javac"), jar),
                        Arguments.of(17, ecj(), jar)));
    }

    @ParameterizedTest
    @MethodSource("missingJars")
    void missingJarIsNamed(int feature, List<String> compiler, String jar) throws IOException {
        String[] whole = ProcessorPath.asOption().split(File.pathSeparator);
        String[] path = Arrays.stream(whole)
                .filter(entry -> !entry.contains(NEEDED.get(jar)))
                .toArray(String[]::new);
        assertThat(path).hasSize(whole.length - 1);
        Jdk jdk = jdk(feature);
        assertThat(compile(jdk, compiler, "-processorpath", String.join(File.pathSeparator, whole)))
                .isEmpty();
        Path register = classes().resolve("META-INF/kuzet/register.json");
        String earlier = Files.readString(register);
        assertThat(earlier).isNotEmpty();

        // The register of the earlier compilation is read, and that takes jackson-core.
        assertThat(compile(jdk, compiler, "-processorpath", String.join(File.pathSeparator, path)))
                .containsOnlyOnce("[KUZET902]")
                .contains("[KUZET902] The jar " + jar + " is not on the processor path. Fix: name there what"
                        + " kuzet-processor needs besides itself: kuzet-annotations,"
                        + " javapoet and jackson-core; Maven and Gradle add them where"
                        + " they are given kuzet-processor alone.")
                .doesNotContain("Exception", "\tat ", "KUZET901");
        assertThat(register).hasContent(earlier);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void processorModulePathIsRefused(int feature) throws IOException {
        Path processor = packed();
        String path = ProcessorPath.asOption()
                .replace(JarOf.type(KuzetProcessor.class).toString(), processor.toString());
        assertThat(compile(jdk(feature), List.of("javac"), "--processor-module-path", path))
                .startsWith("error: [KUZET902] On the processor module path the processor of Kuzet does not find"
                        + " kuzet-annotations. Fix: use the processor path (--processor-path)")
                .doesNotContain("Exception");
    }

    /** The processor as it is packed, with the name of its module. */
    private Path packed() throws IOException {
        Path classes = JarOf.type(KuzetProcessor.class);
        if (!Files.isDirectory(classes)) {
            return classes;
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Automatic-Module-Name"), "kz.kuzet.processor");
        Path jar = folder.resolve("kuzet-processor.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
