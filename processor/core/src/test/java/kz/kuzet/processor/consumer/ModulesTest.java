package kz.kuzet.processor.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.ProcessorPath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several modules in one compilation ({@code --module-source-path}): each has its own register and list of guards. */
final class ModulesTest {

    @TempDir
    private Path folder;

    private static Jdk jdk(int feature) {
        Optional<Jdk> jdk = Jdk.ofVersion(feature);
        assumeTrue(jdk.isPresent(), "no JDK " + feature + " here");
        return jdk.get();
    }

    private void module(String module, String packageName, String code) throws IOException {
        Path root = folder.resolve("src").resolve(module);
        Path types = Files.createDirectories(root.resolve(packageName));
        Files.writeString(
                root.resolve("module-info.java"),
                "/** M. */ module " + module + " { requires kz.kuzet; provides kz.kuzet.guard.ServiceGuard with "
                        + packageName + ".EGuard; }");
        Files.writeString(
                types.resolve("E.java"),
                "package " + packageName + "; " + DeclarationSource.IMPORTS + DeclarationSource.of(code)
                        + " class E { @kz.kuzet.NotPublicService(reason = \"" + code + "\") static class Health {} }");
    }

    private String compile(Jdk jdk, String... types) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-Akuzet.locale=en"));
        arguments.addAll(List.of("--module-path", JarOf.annotations().toString()));
        arguments.addAll(List.of("--processor-path", ProcessorPath.asOption()));
        arguments.addAll(List.of("--module-source-path", folder.resolve("src").toString()));
        arguments.addAll(List.of("-d", folder.resolve("out").toString()));
        arguments.addAll(List.of(types));
        if (types.length == 0) {
            try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
                sources.map(Path::toString)
                        .filter(file -> file.endsWith(".java"))
                        .sorted()
                        .forEach(arguments::add);
            }
        }
        return jdk.run("javac", arguments);
    }

    private String written(String module, String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(module).resolve(file));
    }

    private void assertWritten(String module, String packageName, String code, String otherCode) throws IOException {
        assertThat(written(module, "META-INF/services/kz.kuzet.guard.ServiceGuard"))
                .isEqualTo(packageName + ".EGuard\n");
        assertThat(written(module, "META-INF/kuzet/register.json"))
                .contains("\"code\": \"" + code + "\"", "\"reason\": \"" + code + "\"")
                .doesNotContain("\"" + otherCode + "\"");
        assertThat(folder.resolve("out").resolve(module).resolve(packageName).resolve("EGuard.class"))
                .isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void eachModuleHasItsOwnFiles(int feature) throws IOException {
        module("tax", "pa", "a");
        module("land", "pb", "b");
        assertThat(compile(jdk(feature))).isEmpty();
        assertWritten("tax", "pa", "a", "b");
        assertWritten("land", "pb", "b", "a");
    }

    /** A compilation of one module leaves the other as it is, and one of some files keeps what the rest of the module wrote. */
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void partialCompilation(int feature) throws IOException {
        Jdk jdk = jdk(feature);
        module("tax", "pa", "a");
        module("land", "pb", "b");
        assertThat(compile(jdk)).isEmpty();
        String before = written("land", "META-INF/kuzet/register.json");
        Files.writeString(folder.resolve("src/tax/pa/Helper.java"), "package pa; class Helper {}");
        assertThat(compile(jdk, folder.resolve("src/tax/pa/Helper.java").toString()))
                .isEmpty();
        assertWritten("tax", "pa", "a", "b");
        assertThat(written("land", "META-INF/kuzet/register.json")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void codeOfTwoModules(int feature) throws IOException {
        module("tax", "pa", "a");
        module("land", "pb", "a");
        assertThat(compile(jdk(feature)))
                .contains("[KUZET104]", "pa.E", "pb.E")
                .containsPattern("E\\.java:\\d+: error: \\[KUZET104]");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void typeOfOneNameInTwoModules(int feature) throws IOException {
        module("tax", "same", "a");
        module("land", "same", "b");
        assertThat(compile(jdk(feature)))
                .contains("error: [KUZET110] Two modules of this compilation have a type same.E, so their guards would"
                        + " have one name. Rules: para 6. Fix: rename one of the types, or compile the modules one"
                        + " by one.");
    }
}
