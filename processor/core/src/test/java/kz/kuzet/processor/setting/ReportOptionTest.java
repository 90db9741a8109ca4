package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.report.ReportedLines;
import kz.kuzet.report.SarifSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code kuzet.report} names is a report of what the compilation says, held to the official schema. */
final class ReportOptionTest {

    private static final String WEB = "import org.springframework.web.bind.annotation.*;";

    private static final String LAND = """
        package a;
        %s
        /** Not the class Land, nor list(): that is a comment. */
        @SuppressWarnings("class Land")
        @RestController
        \tpublic class Land {
            @GetMapping
            @SuppressWarnings({"list(", "\\"\\""})
            public
            String list(int[] x) { return ""; }
            @GetMapping
            @kz.kuzet.NotPublicService(reason = "-")
            public String other() { return ""; }
        }
        """.formatted(WEB);

    private static final String TAX = "package a; " + DeclarationSource.IMPORTS
            + DeclarationSource.of("e").with("term", "\n\n   -1") + " class Tax {}";

    @TempDir
    private Path folder;

    private Path frameworks;
    private Path report;
    private int builds;

    @BeforeEach
    void prepare() {
        frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        report = folder.resolve("reports/kuzet.sarif");
    }

    private TestCompilation compilation(TestCompiler compiler, Path to) {
        builds++;
        return TestCompilation.in(folder.resolve("build" + builds), compiler)
                .withClassPath(frameworks)
                .withOptions("-Akuzet.report=" + to);
    }

    private TestCompilation compilation(TestCompiler compiler) {
        return compilation(compiler, report);
    }

    private static List<JsonNode> results(Path file) throws IOException {
        return StreamSupport.stream(SarifSchema.results(Files.readString(file)).spliterator(), false)
                .toList();
    }

    private static String text(JsonNode result, String pointer) {
        return result.at(pointer).asText();
    }

    @ParameterizedTest
    @EnumSource
    void placesAreThoseOfTheCompiler(TestCompiler compiler) throws Exception {
        Outcome outcome = compilation(compiler)
                .withSource("a/Land.java", LAND)
                .withSource("a/Tax.java", TAX)
                .run();
        assertThat(outcome.problems()).hasSize(2);
        assertThat(ReportedLines.of(report)).isEqualTo(outcome.problems());
        JsonNode handler = results(report).get(0);
        assertThat(text(handler, "/ruleId")).isEqualTo("KUZET301");
        assertThat(text(handler, "/locations/0/physicalLocation/artifactLocation/uri"))
                .isEqualTo("a/Land.java");
        assertThat(handler.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(10);
        assertThat(handler.at("/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(12);
        assertThat(text(handler, "/locations/0/logicalLocations/0/fullyQualifiedName"))
                .isEqualTo("a.Land#list(int[])");
        // ECJ shows the attribute, javac its value.
        String line =
                TAX.lines().filter(each -> each.contains("term =")).findFirst().orElseThrow();
        JsonNode value = results(report).get(1);
        assertThat(value.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(compiler == TestCompiler.JAVAC ? 4 : line.indexOf("term =") + 1);
    }

    /** A tab is one unit, whatever an editor makes of it. */
    @ParameterizedTest
    @EnumSource
    void aClassStandsAtItsName(TestCompiler compiler) throws Exception {
        compilation(compiler)
                .withSource("a/Land.java", LAND.replace("@kz.kuzet.NotPublicService(reason = \"-\")", ""))
                .run();
        assertThat(results(report)).singleElement().satisfies(result -> {
            assertThat(result.at("/locations/0/physicalLocation/region").toString())
                    .isEqualTo("{\"startLine\":6,\"startColumn\":15}");
            assertThat(text(result, "/locations/0/logicalLocations/0/fullyQualifiedName"))
                    .isEqualTo("a.Land");
            assertThat(text(result, "/locations/0/logicalLocations/0/kind")).isEqualTo("type");
        });
    }

    private List<String> fingerprints(TestCompiler compiler, String before) throws IOException {
        compilation(compiler)
                .withSource("a/Land.java", LAND.replace("package a;", before + "package a;"))
                .withSource("a/Tax.java", TAX)
                .run();
        return results(report).stream()
                .map(result -> text(result, "/partialFingerprints/kuzet~1v1"))
                .toList();
    }

    @Test
    void fingerprintsStayWhereCodeMovesAndAreThoseOfBothCompilers() throws Exception {
        List<String> before = fingerprints(TestCompiler.JAVAC, "");
        assertThat(before).hasSize(2).doesNotHaveDuplicates();
        assertThat(fingerprints(TestCompiler.JAVAC, "// moved\n\n")).isEqualTo(before);
        assertThat(fingerprints(TestCompiler.ECJ, "\n")).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void nothingFoundIsAReportToo(TestCompiler compiler) throws Exception {
        Outcome outcome = compilation(compiler)
                .withOptions("-proc:only")
                .withSource("a/Plain.java", "package a; class Plain {}")
                .run();
        assertThat(outcome.success()).isTrue();
        assertThat(results(report)).isEmpty();
        String text = Files.readString(report);
        compilation(compiler, report)
                .withSource("a/Other.java", "package a; class Other {}")
                .run();
        assertThat(report).hasContent(text);
    }

    /** Of many endpoints the compiler prints some and a summary; the report has each. */
    @ParameterizedTest
    @EnumSource
    void holdsAllEndpointsOfMany(TestCompiler compiler) throws Exception {
        TestCompilation compilation = compilation(compiler).withOptions("-Akuzet.warn=301");
        List<String> names = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            names.add("a.C" + i);
            compilation.withSource(
                    "a/C" + i + ".java", LAND.replace("Land", "C" + i).replace("@kz.kuzet", "//"));
        }
        assertThat(compilation.run().problems()).hasSize(11);
        assertThat(results(report))
                .extracting(result -> text(result, "/locations/0/logicalLocations/0/fullyQualifiedName"))
                .isEqualTo(names);
        assertThat(results(report))
                .hasSize(30)
                .allMatch(result -> text(result, "/level").equals("warning"));
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatIsSilenced(TestCompiler compiler) throws Exception {
        String loud = DeclarationSource.of("e").with("term", "30").toString();
        String source = "package a; " + DeclarationSource.IMPORTS + "%s class E {}";
        compilation(compiler).withSource("a/E.java", source.formatted(loud)).run();
        assertThat(results(report)).singleElement().satisfies(result -> {
            assertThat(text(result, "/ruleId")).isEqualTo("KUZET211");
            assertThat(text(result, "/level")).isEqualTo("note");
        });
        compilation(compiler)
                .withSource("a/E.java", source.formatted("@SuppressWarnings(\"KUZET211\") " + loud))
                .run();
        assertThat(results(report)).isEmpty();
    }

    @Test
    void isInTheLanguageOfMessages() throws Exception {
        compilation(TestCompiler.JAVAC)
                .withOptions("-Akuzet.locale=kk")
                .withSource("a/Tax.java", TAX)
                .run();
        assertThat(results(report))
                .singleElement()
                .satisfies(result -> assertThat(text(result, "/message/text")).contains("Қалай түзетуге болады:"));
    }

    /** A folder below that in which the compiler runs. */
    static final class InWorkingFolder implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "report of ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sourcesAreNamedFromTheWorkingFolderOn(
            TestCompiler compiler, @TempDir(factory = InWorkingFolder.class) Path here) throws Exception {
        TestCompilation.in(here, compiler)
                .withOptions("-Akuzet.report=" + here.resolve("kuzet.sarif"))
                .withSource("a/Tax.java", TAX)
                .run();
        String expected = "target/" + here.getFileName() + "/src/a/Tax.java";
        assertThat(results(here.resolve("kuzet.sarif")))
                .singleElement()
                .satisfies(result -> assertThat(text(result, "/locations/0/physicalLocation/artifactLocation/uri"))
                        .isEqualTo(expected.replace(" ", "%20")));
    }

    /** Build tools hand the same option to both compilations, and that of tests comes last. */
    @ParameterizedTest
    @EnumSource
    void testsDoNotWriteOverTheReportOfTheApplication(TestCompiler compiler) throws Exception {
        compilation(compiler).withSource("a/Tax.java", TAX).run();
        String text = Files.readString(report);
        compilation(compiler)
                .withOutput("test-classes")
                .withSource("a/TaxTest.java", "package a; class TaxTest {}")
                .run();
        assertThat(report).hasContent(text);
        assertThat(results(report.resolveSibling("kuzet-tests.sarif"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void somethingElseIsNotReplaced(TestCompiler compiler) throws Exception {
        Path source = Files.writeString(folder.resolve("Land.java"), LAND);
        Outcome outcome = compilation(compiler, source)
                .withSource("a/Plain.java", "package a; class Plain {}")
                .run();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .containsExactly("error: [KUZET902] The report is not written to " + source
                        + ", because something that is no report is there. Fix: name another file in kuzet.report, or"
                        + " remove what is there.");
        assertThat(source).hasContent(LAND);
        assertThat(compilation(compiler, folder)
                        .withSource("a/Plain.java", "package a; class Plain {}")
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("[KUZET902] The report is not written to " + folder);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBeWrittenIsNamed(TestCompiler compiler) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Outcome outcome = compilation(compiler, file.resolve("kuzet.sarif"))
                .withSource("a/Plain.java", "package a; class Plain {}")
                .run();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .startsWith("error: [KUZET902] The file " + file.resolve("kuzet.sarif") + " could not be written: ");
    }
}
