package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong in a filled list is an error that names row and column; nothing is written then. */
final class FilledListTest {

    private static final String TYPE = "com.example.E";
    private static final String HANDLER = "h()";

    private static Path list;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeList(@TempDir Path kept) {
        Path frameworks = FrameworkStubs.compiledInto(kept.resolve("frameworks"));
        Outcome outcome = TestCompilation.in(kept.resolve("bare"), TestCompiler.JAVAC)
                .withoutKuzet()
                .withClassPath(frameworks)
                .withSource(
                        "com/example/E.java",
                        "package com.example; import org.springframework.web.bind.annotation.*; @RestController"
                                + " class E { @GetMapping(\"/h\") void h() {} @GetMapping(\"/i\") void i(int x) {} }")
                .run();
        list = kept.resolve("list.csv");
        KuzetRun run = KuzetRun.of(
                "endpoints",
                outcome.classes().toString(),
                "--class-path",
                frameworks.toString(),
                "-o",
                list.toString());
        assertThat(run).isEqualTo(new KuzetRun(0, "", ""));
    }

    private static FilledSheet filled() {
        return FilledSheet.open(list).fillService(TYPE, "", "e_1", "One");
    }

    private KuzetRun apply(FilledSheet sheet, String form) {
        return KuzetRun.of(
                "endpoints",
                "--apply",
                sheet.save(folder.resolve("filled." + form)).toString());
    }

    private static Arguments flaw(Consumer<FilledSheet> change, String row, String column, String said) {
        return Arguments.of(change, row, column, said);
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                flaw(sheet -> sheet.fill(TYPE, "", "code", ""), "2", "Code", "[KUZET609] The cell is empty"),
                flaw(sheet -> sheet.fill(TYPE, "", "code", " "), "2", "Code", "[KUZET609] The cell is empty"),
                flaw(sheet -> sheet.fill(TYPE, "", "code", "a\u202Eb"), "2", "Code", "[KUZET101]"),
                flaw(sheet -> sheet.fill(TYPE, "", "name", "two\nlines"), "2", "Name of the service", "[KUZET102]"),
                flaw(
                        sheet -> sheet.fill(TYPE, "", "name", ""),
                        "2",
                        "Name of the service",
                        "[KUZET609] The cell is empty"),
                flaw(
                        sheet -> sheet.fill(TYPE, "", "disclosureRisk", ""),
                        "2",
                        "Risk of damage from disclosure of personal data",
                        "write one of these: present; absent"),
                flaw(
                        sheet -> sheet.fill(TYPE, "", "fee", "cheap"),
                        "2",
                        "Fee",
                        "\"cheap\" is none of the values that are possible here. Fix: write one of these: charged;"
                                + " free"),
                flaw(sheet -> sheet.fill(TYPE, "", "term", "0"), "2", "Term of provision", "is no whole number"),
                flaw(sheet -> sheet.fill(TYPE, "", "term", "-5"), "2", "Term of provision", "is no whole number"),
                flaw(sheet -> sheet.fill(TYPE, "", "term", "1.5"), "2", "Term of provision", "is no whole number"),
                flaw(
                        sheet -> sheet.fill(TYPE, "", "term", "9999999999"),
                        "2",
                        "Term of provision",
                        "is no whole number"),
                flaw(sheet -> sheet.fill(TYPE, "", "term", "10 days"), "2", "Term of provision", "is no whole number"),
                flaw(sheet -> sheet.fill(TYPE, "", "termUnit", "days"), "2", "Unit of the term", "write one of these"),
                flaw(sheet -> sheet.fill(TYPE, "", "result", "decree"), "2", "Result", "write one of these"),
                flaw(sheet -> sheet.fill(TYPE, "", "channels", "portal; fax"), "2", "Channels", "\"fax\" is none"),
                flaw(sheet -> sheet.fill(TYPE, "", "channels", "portal; Portal"), "2", "Channels", "[KUZET106]"),
                flaw(sheet -> sheet.fill(TYPE, "", "composedOf", "e_2"), "2", "Joined services", "[KUZET108]"),
                flaw(
                        sheet -> sheet.fill(TYPE, "", "method", "LOGIN_PASSWORD"),
                        "2",
                        "Authentication method",
                        "[KUZET203]"),
                flaw(
                        sheet -> sheet.fill(TYPE, "", "result", "certificate")
                                .fill(TYPE, "", "databaseChange", "changed"),
                        "2",
                        "Change of information in the database",
                        "[KUZET205]"),
                flaw(
                        sheet -> sheet.fill(TYPE, "", "reason", "health"),
                        "2",
                        "No public service, because",
                        "describes a service and gives a reason"),
                flaw(sheet -> sheet.fillService(TYPE, HANDLER, "e_1", "Two"), "3", "Code", "[KUZET104]"),
                flaw(
                        sheet -> sheet.fillService(TYPE, HANDLER, "e_2", "Two")
                                .rows()
                                .get(2)
                                .set(1, "h"),
                        "3",
                        "Handler",
                        "\"h\" is no name of a handler"),
                flaw(sheet -> sheet.rows().get(1).set(0, "no name"), "2", "Class", "\"no name\" is no name of a class"),
                flaw(sheet -> sheet.rows().get(1).set(0, ""), "2", "Class", "is no name of a class"),
                flaw(sheet -> sheet.rows().get(1).set(0, "a\u200Bb"), "2", "Class", "is no name of a class"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aFlawIsNamedWithRowAndColumn(Consumer<FilledSheet> change, String row, String column, String said) {
        for (String form : List.of("csv", "xlsx")) {
            FilledSheet sheet = filled();
            change.accept(sheet);
            KuzetRun run = apply(sheet, form);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("filled." + form + ", row " + row + ", column \"" + column + "\": error: ")
                    .contains(said)
                    .contains("Nothing was written.");
        }
    }

    /** A column for each attribute of the annotation: a new one is filled in without a change here. */
    @Test
    void everyAttributeHasAColumn() {
        assertThat(Column.ALL.stream().flatMap(column -> column.attribute().stream()))
                .isNotEmpty()
                .containsExactlyElementsOf(ServiceAttribute.ALL);
        assertThat(Column.ALL.stream().map(Column::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadingMeansOneColumn(kz.kuzet.problem.Language language) {
        assertThat(Column.ALL)
                .isNotEmpty()
                .allSatisfy(column ->
                        assertThat(Column.headed(column.heading(language))).contains(column));
    }

    /** Each flaw is reported, not only the first. */
    @Test
    void allFlawsComeAtOnce() {
        FilledSheet sheet = filled().fill(TYPE, "", "fee", "cheap")
                .fill(TYPE, "", "term", "x")
                .fill(TYPE, HANDLER, "code", "2");
        KuzetRun run = apply(sheet, "csv");
        assertThat(run.err().lines().filter(line -> line.contains("row 2"))).hasSize(2);
        assertThat(run.err().lines().filter(line -> line.contains("row 3"))).hasSize(6);
    }

    @Test
    void columnsAreDemandedAndKnown() {
        FilledSheet sheet = filled();
        sheet.rows().get(0).set(FilledSheet.index("class"), "");
        assertThat(apply(sheet, "csv").err()).contains("The list has no column \"Class\"");
        sheet = filled();
        sheet.rows().get(0).set(FilledSheet.index("fee"), "Price");
        assertThat(apply(sheet, "csv").err()).contains("\"Price\" is no column of the list");
        sheet = filled();
        sheet.rows().get(0).set(FilledSheet.index("fee"), "code");
        assertThat(apply(sheet, "csv").err()).contains("The column \"code\" is there twice");
        sheet = filled();
        sheet.rows().get(1).add("beside");
        assertThat(apply(sheet, "csv").err())
                .contains("row 2: error: [KUZET609] A text stands in a column without a heading: \"beside\"");
        sheet = filled();
        sheet.rows().get(1).add("");
        assertThat(apply(sheet, "csv").status()).isZero();
    }

    @Test
    void rowsOfOneElementAgree() {
        FilledSheet sheet = filled();
        sheet.rows().add(List.copyOf(sheet.rows().get(1)));
        assertThat(apply(sheet, "csv").status()).isZero();
        sheet = filled();
        sheet.rows().add(new java.util.ArrayList<>(sheet.rows().get(1)));
        sheet.rows().get(sheet.rows().size() - 1).set(FilledSheet.index("code"), "e_2");
        assertThat(apply(sheet, "csv").err())
                .contains("row 5: error: [KUZET609] This row says something else of com.example.E than another one (")
                .contains("row 2)");
    }

    @Test
    void anEmptyListIsAnError() {
        KuzetRun run = apply(FilledSheet.open(list), "csv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[KUZET609] No row of the list is filled in");
    }

    @Test
    void aFormulaIsNoText() throws IOException {
        Path file = folder.resolve("formula.xlsx");
        FilledSheet sheet = filled();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", null)) {
            Worksheet list = workbook.newWorksheet("List");
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                    list.value(row, column, sheet.rows().get(row).get(column));
                }
            }
            list.formula(1, FilledSheet.index("code"), "1+1");
            list.value(1, FilledSheet.index("fee"), true);
        }
        KuzetRun run = KuzetRun.of("endpoints", "--apply", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("row 2, column \"Code\": error: [KUZET609] The cell holds a formula")
                .contains("row 2, column \"Fee\": error: [KUZET609] The cell holds neither a text nor a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "\"open", "a;b", "<x/>"})
    void whatIsNoListIsRefused(String text) throws IOException {
        for (String form : List.of("csv", "xlsx", "txt")) {
            Path file = folder.resolve("x." + form);
            Files.writeString(file, text);
            KuzetRun run = KuzetRun.of("endpoints", "--apply", file.toString());
            assertThat(run.status()).as(run.err()).isIn(1, 2);
            assertThat(run.err()).contains("[KUZET6");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.write(file, "Класс;Обработчик".getBytes(Charset.forName("windows-1251")));
        assertThat(KuzetRun.of("endpoints", "--apply", file.toString()).err())
                .contains("[KUZET609] The list is not in UTF-8");
    }

    /** Excel writes commas or semicolons, whatever its machine says; other programs write tabs. */
    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    void otherSeparatorsAreRead(String separator) throws IOException {
        Path file = filled().save(folder.resolve("filled.csv"));
        Files.writeString(
                file,
                Files.readString(file).replace("\";\"", "\"" + separator + "\"").replace("\r\n", "\n"));
        KuzetRun run = KuzetRun.of("endpoints", "--apply", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("code = \"e_1\"");
    }

    /** Without sources the annotations are given class by class. */
    @Test
    void aSkeletonStandsForEachClass() {
        FilledSheet sheet = filled().fill(TYPE, "i(int)", "reason", "\"x\"");
        assertThat(apply(sheet, "xlsx")).isEqualTo(new KuzetRun(0, """
            import kz.kuzet.DatabaseChange;
            import kz.kuzet.DisclosureRisk;
            import kz.kuzet.Fee;
            import kz.kuzet.NotPublicService;
            import kz.kuzet.PublicService;
            import kz.kuzet.TermUnit;

            // com.example.E
            @PublicService(
                    code = "e_1",
                    name = "One",
                    disclosureRisk = DisclosureRisk.PRESENT,
                    databaseChange = DatabaseChange.UNCHANGED,
                    term = 10,
                    termUnit = TermUnit.MINUTES,
                    fee = Fee.FREE)

            // com.example.E#i(int)
            @NotPublicService(reason = "\\"x\\"")
            """, ""));
    }
}
