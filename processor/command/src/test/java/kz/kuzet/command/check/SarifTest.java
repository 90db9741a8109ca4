package kz.kuzet.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.report.SarifSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kuzet check --format sarif}, held to the official schema. */
class SarifTest {

    private static final String CONTROLLER = "@org.springframework.web.bind.annotation.RestController ";

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    private Path classes(String name, String linesBefore) {
        return module(name, linesBefore).bare();
    }

    private Compiled module(String name, String linesBefore) {
        return Compiled.in(folder.resolve(name), frameworks)
                .with(
                        "Land",
                        linesBefore + CONTROLLER
                                + "public class Land { @Override public String toString() { return \"\"; } }")
                .with(
                        "Tax",
                        linesBefore + CONTROLLER + "public class Tax { @NotPublicService(reason = \"-\")"
                                + " @org.springframework.web.bind.annotation.GetMapping public String"
                                + " a() { return \"\"; }\n"
                                + " @org.springframework.web.bind.annotation.GetMapping public String"
                                + " b(int[] x) { return \"\"; } }");
    }

    private static String report(Path classes, Object... further) {
        List<Object> arguments = new ArrayList<>(List.of(classes, "--class-path", frameworks, "--format", "sarif"));
        arguments.addAll(List.of(further));
        KuzetRun run = KuzetRun.check(arguments.toArray());
        assertThat(run.status()).isEqualTo(1);
        return run.out();
    }

    private static List<JsonNode> results(String report) {
        List<JsonNode> results = StreamSupport.stream(
                        SarifSchema.results(report).spliterator(), false)
                .toList();
        assertThat(results).isNotEmpty();
        return results;
    }

    private static Set<String> fingerprints(String report) {
        return results(report).stream()
                .map(result -> result.at("/partialFingerprints/kuzet~1v1").asText())
                .collect(Collectors.toSet());
    }

    @Test
    void namesSourcesAndElements() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/com/example"));
        Files.writeString(sources.resolve("Land.java"), "");
        String report = report(classes("a", ""), "--sources", folder.resolve("src"));
        assertThat(report).contains("\"text\": \"An endpoint is not classified\"");
        assertThat(results(report))
                .anySatisfy(result -> {
                    assertThat(result.at("/ruleId").asText()).isEqualTo("KUZET301");
                    assertThat(result.at("/level").asText()).isEqualTo("error");
                    assertThat(result.at("/message/text").asText()).contains("com.example.Land is an endpoint");
                    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                    .asText())
                            .isEqualTo(sources.resolve("Land.java").toString());
                    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                                    .asText())
                            .isEqualTo("com.example.Land");
                })
                .anySatisfy(result -> {
                    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                    .asText())
                            .isEqualTo("com/example/Tax.java");
                    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                                    .asText())
                            .isEqualTo("com.example.Tax#b(int[])");
                });
    }

    @Test
    void fingerprintsStayWhereCodeMoves() {
        String before = report(classes("a", ""));
        String after = report(classes("b", "\n\n// moved\n"));
        assertThat(results(after)).isNotEqualTo(results(before));
        assertThat(fingerprints(after)).isEqualTo(fingerprints(before)).hasSameSizeAs(results(before));
    }

    /** So a code host shows it once. Each compiler reports what the check reports of its classes. */
    @ParameterizedTest
    @EnumSource
    void theReportOfACompilationHasTheSameFingerprints(TestCompiler compiler) throws Exception {
        Path file = folder.resolve("compilation.sarif");
        module("processed", "\n")
                .compilation(compiler)
                .withOptions("-Akuzet.report=" + file)
                .run();
        String compilation = Files.readString(file);
        assertThat(fingerprints(compilation)).hasSize(2);
        assertThat(fingerprints(report(classes("a", "")))).containsAll(fingerprints(compilation));
    }

    @Test
    void sourcesAreForThisReportOnly() {
        KuzetRun run = KuzetRun.check(classes("a", ""), "--sources", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--sources", "--format sarif");
    }

    @Test
    void aReportOfNothingIsOneToo() {
        Path classes = Compiled.in(folder.resolve("none"), frameworks)
                .with("Plain", "public class Plain {}")
                .bare();
        KuzetRun run = KuzetRun.check(classes, "--class-path", frameworks, "--format", "sarif");
        assertThat(run.status()).isZero();
        assertThat(SarifSchema.results(run.out())).isEmpty();
    }
}
