package kz.kuzet.processor.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.OwnAnnotationsClaim;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.JarOf;
import kz.kuzet.processor.testing.Jdk;
import kz.kuzet.processor.testing.ProcessorPath;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other processors on the path: Kuzet keeps no annotation from them, and the compiler warns of none where there are none. */
final class OtherProcessorsTest {

    /** Says in each round which annotations it was given. */
    private static final String PROCESSOR = """
        package other;
        import java.util.*;
        import javax.annotation.processing.*;
        import javax.lang.model.SourceVersion;
        import javax.lang.model.element.TypeElement;
        public class %1$s extends AbstractProcessor {
            @Override public Set<String> getSupportedAnnotationTypes() { return Set.of("%2$s"); }
            @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latestSupported(); }
            @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                TreeSet<String> names = new TreeSet<>();
                annotations.forEach(type -> names.add(type.getSimpleName().toString()));
                if (!names.isEmpty()) {
                    processingEnv.getMessager().printMessage(javax.tools.Diagnostic.Kind.NOTE, "%1$s " + names);
                }
                return %3$s;
            }
        }
        """;

    private static Path others = Path.of("");

    @TempDir
    private Path folder;

    /** A compiler as a program: which one, and its first arguments. */
    private record Program(Jdk jdk, List<String> command) {

        @Override
        public String toString() {
            return command.get(0) + " " + jdk.home().getFileName();
        }
    }

    static Stream<Program> compilers() {
        return Stream.concat(
                Stream.of(17, 25)
                        .flatMap(feature -> Jdk.ofVersion(feature).stream())
                        .map(jdk -> new Program(jdk, List.of("javac"))),
                Stream.of(new Program(
                        Jdk.current(),
                        List.of("java", "-cp", JarOf.type(Main.class).toString(), Main.class.getName(), "-17"))));
    }

    @BeforeAll
    static void compileOthers(@TempDir Path shared) throws IOException {
        others = shared.resolve("others");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", others.toString()));
        for (String[] processor : new String[][] {
            {"Looking", "*", "false"},
            {"Greedy", "*", "true"},
            {"OfKuzet", "kz.kuzet.PublicService", "true"},
            {"OfGenerated", "javax.annotation.processing.Generated", "true"}
        }) {
            Path source = shared.resolve(processor[0] + ".java");
            Files.writeString(source, PROCESSOR.formatted((Object[]) processor));
            arguments.add(source.toString());
        }
        assertThat(Jdk.current().run("javac", arguments)).isEmpty();
    }

    /** A folder for the processor path in which one of the others is listed. */
    private String listing(String processor) throws IOException {
        Path list = folder.resolve(processor).resolve("META-INF/services/javax.annotation.processing.Processor");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "other." + processor + "\n");
        return folder.resolve(processor) + File.pathSeparator + others;
    }

    private String compile(Program program, String... path) throws IOException {
        return compile(program, List.of(), path);
    }

    private String compile(Program program, List<String> options, String... path) throws IOException {
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("src")).resolve("E.java"),
                "package a; class E { "
                        + DeclarationSource.of("1")
                                .toString()
                                .replace("@PublicService", "@kz.kuzet.PublicService")
                                .replaceAll("(ABSENT)", "kz.kuzet.DisclosureRisk.$1")
                                .replaceAll("(UNCHANGED)", "kz.kuzet.DatabaseChange.$1")
                                .replaceAll("(MINUTES)", "kz.kuzet.TermUnit.$1")
                                .replaceAll("(FREE)", "kz.kuzet.Fee.$1")
                        + " static class F {} }");
        List<String> arguments =
                new ArrayList<>(program.command().subList(1, program.command().size()));
        if (program.command().get(0).equals("javac")) {
            arguments.addAll(List.of("-Xlint:all", "-implicit:class"));
        }
        arguments.addAll(options);
        arguments.addAll(List.of("-Akuzet.locale=en", "-cp", JarOf.annotations().toString()));
        arguments.addAll(List.of("-processorpath", String.join(File.pathSeparator, path)));
        Files.createDirectories(classes());
        // ECJ would write guards into the working directory.
        arguments.addAll(List.of("-d", classes().toString(), "-s", classes().toString(), source.toString()));
        return program.jdk().run(program.command().get(0), arguments);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void withoutOthersNothingIsSaid(Program program) throws IOException {
        assertThat(compile(program, ProcessorPath.asOption())).isEmpty();
    }

    /** The only annotations of the source are those of Kuzet, and the one after it is asked all the same. */
    @ParameterizedTest
    @MethodSource("compilers")
    void thoseAfterKuzetAreAsked(Program program) throws IOException {
        for (String each : List.of("Looking", "Greedy", "OfKuzet")) {
            assertThat(compile(program, ProcessorPath.asOption(), listing(each)))
                    .as(each)
                    .contains(each + " [PublicService]");
            assertWritten();
        }
        assertThat(compile(program, ProcessorPath.asOption(), listing("OfGenerated")))
                .contains("OfGenerated [Generated]");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void thoseBeforeKuzetTakeNothingIfTheyDoNotClaimEverything(Program program) throws IOException {
        for (String each : List.of("Looking", "OfGenerated")) {
            String said = compile(program, listing(each), ProcessorPath.asOption());
            assertThat(said).as(each).doesNotContain("warning").contains(each + " [");
            assertWritten();
        }
    }

    /** The compiler takes it at its word. Nothing is written, which {@code kuzet check} reports (501). */
    @ParameterizedTest
    @MethodSource("compilers")
    void whatClaimsEverythingBeforeKuzetKeepsItOut(Program program) throws IOException {
        compile(program, listing("Greedy"), ProcessorPath.asOption());
        assertThat(classes().resolve("a/E$F.class")).isNotEmptyFile();
        assertThat(classes().resolve("a/E_FGuard.class")).doesNotExist();
        assertThat(classes().resolve("META-INF")).doesNotExist();
    }

    /** The path does not tell their order. The claim is the first of them, and keeps nothing even from Kuzet. */
    @ParameterizedTest
    @MethodSource("compilers")
    void processorsThatAnOptionNamesAreAskedInAnyOrder(Program program) throws IOException {
        String names =
                String.join(",", OwnAnnotationsClaim.class.getName(), KuzetProcessor.class.getName(), "other.Looking");
        assertThat(compile(program, List.of("-processor", names), listing("Looking"), ProcessorPath.asOption()))
                .contains("Looking [PublicService]");
        assertWritten();
    }

    private void assertWritten() {
        assertThat(classes().resolve("META-INF/kuzet/register.json")).isNotEmptyFile();
        assertThat(classes().resolve("a/E_FGuard.class")).isNotEmptyFile();
    }
}
