package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.endpoint.DeclaredRole.Doubt;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.processor.model.Said;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.RegisterSchema;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list as text, spreadsheet, workbook and JSON. */
final class ListFormsTest {

    private static final String SERVICE = "@PublicService(code = \"e_1\", name = \"One\", disclosureRisk ="
        + " DisclosureRisk.PRESENT, databaseChange = DatabaseChange.UNCHANGED, term = 10, termUnit = TermUnit.MINUTES,"
        + " fee = Fee.FREE)";

    @TempDir
    private Path folder;

    private Path frameworks;
    private Path classes;

    @BeforeEach
    void compile() {
        frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        Outcome outcome = TestCompilation.in(folder.resolve("app"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource(
                        "com/example/A.java",
                        source(SERVICE + " @RestController class A { @GetMapping(\"/a\") void a() {} @PreparesRequest"
                                + " @GetMapping(\"/form\") void form() {} @NotPublicService(reason = \"=1+1\")"
                                + " @GetMapping(\"/health\") void health() {} }"))
                .withSource(
                        "com/example/B.java",
                        source("@RestController @RequestMapping(\"=cmd|' /C calc'!A0\") class B {"
                                + " @GetMapping(\"@x\\u202E\\u2028\\n;-1\") void b() {} }"))
                .withSource(
                        "com/example/C.java",
                        source("@RestController class C {"
                                + " @NotPublicService(reason = \"-\") @GetMapping(\"/c\") void c() {}"
                                + " @PostMapping(\"/d\") void d(String x) {} }"))
                .withSource(
                        "com/example/D.java",
                        source("@CallsGuard " + SERVICE.replace("e_1", "e_2")
                                + " @RestController class D { @GetMapping(\"/e\") void e() {} }"))
                .run();
        assertThat(outcome.otherErrors()).isEmpty();
        classes = outcome.classes();
    }

    private static String source(String text) {
        return "package com.example; import kz.kuzet.*; import org.springframework.web.bind.annotation.*; " + text;
    }

    private KuzetRun list(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("endpoints", classes.toString(), "--class-path", frameworks.toString()));
        arguments.addAll(List.of(options));
        return KuzetRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void textIsGroupedByClass() {
        KuzetRun run = list();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace(classes.toString(), "CLASSES")).isEqualTo("""
            com.example.A  CLASSES
                a web controller of Spring  service e_1: login and password, one-time password
                GET /a  a()  service e_1: login and password, one-time password
                GET /form  form()  prepares requests of service e_1
                GET /health  health()  no public service: =1+1

            com.example.B  CLASSES
                a web controller of Spring  nothing yet: to be answered
                GET /=cmd|' /C calc'!A0/@x\uFFFD  ;-1  b()  nothing

            com.example.C  CLASSES
                a web controller of Spring  nothing
                GET /c  c()  no public service: -
                POST /d  d(String)  nothing yet: to be answered

            com.example.D  CLASSES
                a web controller of Spring  service e_2: login and password, one-time password; the code calls its guard
                GET /e  e()  service e_2: login and password, one-time password; the code calls its guard

            Classes: 4. Handlers: 7. To be answered: 2.
            """);
    }

    @Test
    void jsonIsThatOfTheSchema() {
        KuzetRun run = list("-f", "json");
        assertThat(EndpointsSchema.errors(run.out())).isEmpty();
        assertThat(EndpointsSchema.handlers(run.out()))
                .extracting(EndpointsSchema.Handler::answer)
                .containsExactly("SERVICE", "PREPARES", "EXCLUDED", "NOTHING", "EXCLUDED", "NOTHING", "SERVICE");
        assertThat(EndpointsSchema.errors(run.out().replace("\"EXCLUDED\"", "\"ELSE\"")))
                .isNotEmpty();
        assertThat(EndpointsSchema.errors(run.out().replace("\"format\": 1", "\"format\": 2")))
                .isNotEmpty();
    }

    /** A new constant is one of the schema too. */
    @Test
    void theSchemaNamesEveryConstant() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(EndpointsSchema.text());
        assertThat(RegisterSchema.errorsOfSchema(schema)).isEmpty();
        assertThat(texts(schema.at("/$defs/kind/enum"))).isEqualTo(names(EndpointKind.values()));
        assertThat(texts(schema.at("/$defs/said/oneOf/1/properties/authenticationMethod/enum")))
                .isEqualTo(Stream.concat(Stream.of("null"), names(AuthenticationMethod.values()).stream())
                        .toList());
        assertThat(texts(schema.at("/$defs/said/oneOf/4/properties/doubt/enum")))
                .isEqualTo(names(Doubt.values()).stream()
                        .filter(name -> !name.equals(Doubt.NOTHING_SAID.name()))
                        .toList());
        assertThat(schema.at("/$defs/said/oneOf").findValuesAsText("const")).isEqualTo(names(Said.Answer.values()));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    /** No cell begins like a formula, for any program and any separator. */
    @Test
    void csvHoldsNoFormula() throws IOException {
        KuzetRun run = list("-f", "csv");
        try (CSVParser parser = CSVParser.parse(
                run.out().substring(1),
                CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            List<String> cells = parser.stream().flatMap(CSVRecord::stream).toList();
            assertThat(cells)
                    .hasSizeGreaterThan(100)
                    .noneMatch(cell -> cell.matches("(?s)(.*[,;])?[\\s\"]*[=+@-].*"))
                    .contains("no public service: =1+1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void theWorkbookHoldsTextOnly(String language) throws IOException {
        Path file = folder.resolve("list.xlsx");
        assertThat(list("-o", file.toString(), "--locale", language)).isEqualTo(new KuzetRun(0, "", ""));
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(12);
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.getType()).isIn(CellType.STRING, CellType.EMPTY))
                    .allSatisfy(cell -> assertThat(cell.getFormula()).isNull());
            assertThat(rows.get(0).stream().map(Cell::getText))
                    .doesNotHaveDuplicates()
                    .hasSize(Column.ALL.size());
        }
    }

    /** The same list is the same file, whenever and wherever it is written. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "csv", "xlsx", "json"})
    void dependsOnNothingElse(String form) throws IOException {
        byte[] expected = written(form);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ru-RU")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(written(form)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private byte[] written(String form) throws IOException {
        Path file = folder.resolve("list." + form);
        assertThat(list("-o", file.toString(), "--locale", "en")).isEqualTo(new KuzetRun(0, "", ""));
        return Files.readAllBytes(file);
    }

    @Test
    void aWorkbookNeedsAFile() {
        KuzetRun run = list("-f", "xlsx");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[KUZET403] This output is not text");
    }

    /** What is not seen is said, and the list is not taken for complete. */
    @Test
    void missingClassesMakeTheListUncertain() {
        Outcome outcome = TestCompilation.in(folder.resolve("partial"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource("lib/Base.java", "package lib; public class Base {}")
                .withSource(
                        "com/example/E.java",
                        source("@RestController class E extends lib.Base {" + " @GetMapping(\"/e\") void e() {} }"))
                .run();
        outcome.classes().resolve("lib/Base.class").toFile().delete();
        KuzetRun run = KuzetRun.of("endpoints", outcome.classes().toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("GET /e  e()");
        assertThat(run.err()).contains("[KUZET511]").contains("lib.Base").hasLineCount(1);
    }
}
