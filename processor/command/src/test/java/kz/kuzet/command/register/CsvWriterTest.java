package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.problem.Language;
import kz.kuzet.processor.testing.DeclarationSource;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import kz.kuzet.register.RegisteredService;
import kz.kuzet.register.Registers;
import kz.kuzet.register.RulesEdition;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table holds what an analyst needs to follow each method, for a reader that others wrote. */
final class CsvWriterTest {

    private static final Labels KAZAKH = new Labels(Language.KK);
    private static final Labels ENGLISH = new Labels(Language.EN);

    @TempDir
    private Path folder;

    private static String csv(Register register, Labels labels) {
        StringWriter writer = new StringWriter();
        try {
            CsvWriter.write(register, labels, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    /** The rows, read back; the byte order mark is not part of the first. */
    private static List<CSVRecord> rows(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void saysWhatEachMethodFollowsFrom() {
        assertThat(csv(Registers.small(), ENGLISH))
                .isEqualTo("\uFEFF\"Code\";\"Name of the service\";\"Risk of damage from disclosure of personal"
                        + " data\";\"Risk of damage from disclosure of personal data: points\";\"Change of"
                        + " information in the database\";\"Change of information in the database:"
                        + " points\";\"Term of provision\";\"Term of provision: points\";\"Fee\";\"Fee:"
                        + " points\";\"Total of points\";\"Range of points\";\"Authentication method by"
                        + " points\";\"Reason that overrides the points\";\"Authentication"
                        + " method\";\"Authentication method over messages\";\"Channels\";\"Joined"
                        + " services\";\"Result\";\"Risk assessment\";\"Paragraphs of the"
                        + " Rules\";\"Endpoint\";\"Guard\"\r\n"
                        + "\"c_1\";\"Service c_1\";\"present\";2;\"changed\";2;\"1"
                        + " hour(s)\";1;\"free\";0;5;\"4–6\";\"login and password, electronic digital"
                        + " signature\";\"composite service (Appendix 1, para 2)\";\"login and password,"
                        + " electronic digital signature\";\"\";\"portal; mobile application\";\"e_1;"
                        + " e_2\";\"other\";\"\";\"para 5(1); para 5(2); para 5(3); para 5(4); para 5; Appendix"
                        + " 1, para 2\";\"kz.example.Endpoint#c_1\";\"kz.example.Endpoint_c_1Guard\"\r\n"
                        + "\"e_1\";\"Service e_1\";\"present\";2;\"unchanged\";0;\"1"
                        + " minute(s)\";0;\"charged\";1;3;\"2–3\";\"login and password, one-time"
                        + " password\";\"\";\"login and password, one-time password\";\"login and"
                        + " password\";\"portal; short text messages\";\"\";\"certificate\";\"\";\"para 5(1);"
                        + " para 5(2); para 5(3); para 5(4); para 5; Appendix 1, para"
                        + " 1\";\"kz.example.Endpoint#e_1\";\"kz.example.Endpoint_e_1Guard\"\r\n");
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Register everything = Registers.EVERYTHING;
        List<CSVRecord> rows = rows(csv(everything, KAZAKH));
        assertThat(rows).isNotEmpty().hasSameSizeAs(everything.services());
        for (int index = 0; index < rows.size(); index++) {
            assertRow(rows.get(index), everything.services().get(index));
        }
    }

    private static void assertRow(CSVRecord row, RegisteredService service) {
        Classification classification = service.classify();
        assertThat(row.toList()).hasSize(23);
        assertThat(row.get("Коды")).isEqualTo(service.code());
        assertThat(row.get("Қызметтің атауы")).isEqualTo(service.declared().name());
        for (Criterion criterion : Criterion.values()) {
            assertThat(row.get(KAZAKH.of(criterion) + ": балл"))
                    .isEqualTo(Integer.toString(classification.points(criterion)));
        }
        assertThat(row.get(KAZAKH.of(Criterion.DISCLOSURE_RISK)))
                .isEqualTo(KAZAKH.of(service.declared().disclosureRisk()));
        assertThat(row.get(KAZAKH.of(Criterion.DATABASE_CHANGE)))
                .isEqualTo(KAZAKH.of(service.declared().databaseChange()));
        assertThat(row.get(KAZAKH.of(Criterion.TERM)))
                .isEqualTo(KAZAKH.term(
                        service.declared().term(), service.declared().termUnit()));
        assertThat(row.get(KAZAKH.of(Criterion.FEE)))
                .isEqualTo(KAZAKH.of(service.declared().fee()));
        assertThat(row.get("Қорытынды балл")).isEqualTo(Integer.toString(classification.total()));
        assertThat(row.get("Балл аралығы"))
                .isEqualTo(classification.total() == 1 ? "0–1" : classification.total() <= 3 ? "2–3" : "4–6");
        assertThat(row.get("Балл бойынша аутентификаттау тәсілі"))
                .isEqualTo(KAZAKH.of(classification.band().method()));
        assertThat(row.get("Балға қарамайтын негіз"))
                .isEqualTo(
                        service.declared().isPermit()
                                ? "рұқсат беру (1\u2011қосымшаның 2\u2011тармағы)"
                                : service.declared().isComposite()
                                        ? "композиттік қызмет (1\u2011қосымшаның 2\u2011тармағы)"
                                        : "");
        assertThat(row.get("Аутентификаттау тәсілі")).isEqualTo(KAZAKH.of(service.method()));
        assertThat(row.get("Хабарламалар үшін аутентификаттау тәсілі"))
                .isEqualTo(service.messagingMethod().map(KAZAKH::of).orElse(""));
        assertThat(row.get("Арналар"))
                .isEqualTo(String.join(
                        "; ",
                        service.declared().channels().stream().map(KAZAKH::of).toList()));
        assertThat(row.get("Біріктірілетін қызметтер"))
                .isEqualTo(String.join("; ", service.declared().composedOf()));
        assertThat(row.get("Қызмет көрсету нәтижесі"))
                .isEqualTo(KAZAKH.of(service.declared().result()));
        assertThat(row.get("Тәуекелді бағалау")).isEmpty();
        assertThat(row.get("Бағдарламалық мекенжай")).isEqualTo(service.endpoint());
        assertThat(row.get("Күзетші класс")).isEqualTo(service.guard());
        boolean alternative = service.method() != classification.method()
                || service.messagingMethod().isPresent();
        assertThat(row.get("Қағидалардың тармақтары"))
                .isEqualTo("5\u2011тармақтың 1)\u00A0тармақшасы; 5\u2011тармақтың 2)\u00A0тармақшасы; 5\u2011тармақтың"
                        + " 3)\u00A0тармақшасы; 5\u2011тармақтың 4)\u00A0тармақшасы; 5\u2011тармақ"
                        + (service.override().isPresent() ? "; 1\u2011қосымшаның 2\u2011тармағы" : "")
                        + (alternative ? "; 1\u2011қосымшаның 1\u2011тармағы" : ""));
    }

    @ParameterizedTest
    @MethodSource("kz.kuzet.register.HostileTexts#all")
    void takesAnyText(String text) throws IOException {
        CSVRecord row = rows(csv(Registers.of(Registers.ofText(text)), KAZAKH)).get(0);
        String expected = CsvText.cell(text);
        for (String column :
                List.of("Коды", "Қызметтің атауы", "Тәуекелді бағалау", "Бағдарламалық мекенжай", "Күзетші класс")) {
            assertThat('"' + row.get(column).replace("\"", "\"\"") + '"').isEqualTo(expected);
        }
        assertThat(row.toList()).hasSize(23);
    }

    /** A register that somebody changed by hand is shown as it is. */
    @Test
    void showsWhatStandsInTheRegister() throws IOException {
        String changed = Registers.json(Registers.small())
                .replace("\"score\": 5", "\"score\": 2")
                .replace("\"override\": \"COMPOSITE\"", "\"override\": null");
        CSVRecord row = rows(csv(RegisterReader.read(changed), ENGLISH)).get(0);
        assertThat(row.get("Total of points")).isEqualTo("2");
        assertThat(row.get("Range of points")).isEqualTo("2–3");
        assertThat(row.get("Authentication method by points")).isEqualTo("login and password, one-time password");
        assertThat(row.get("Reason that overrides the points")).isEmpty();
        assertThat(row.get("Paragraphs of the Rules")).endsWith("; para 5; Appendix 1, para 1");
    }

    @Test
    void endsEveryLineAsSpreadsheetsDo() {
        String csv = csv(Registers.EVERYTHING, KAZAKH);
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(csv).endsWith("\r\n").doesNotEndWith("\r\n\r\n");
        assertThat(csv.lastIndexOf('\uFEFF')).isZero();
    }

    @Test
    void hasARowOfEachEndpointThatIsNotClassifiedYet() throws IOException {
        Register register =
                new Register(RulesEdition.APPLIED, "", List.of(), List.of(), List.of("kz.example.E", "kz.example.F#g"));
        List<CSVRecord> rows = rows(csv(register, new Labels(Language.EN)));
        assertThat(rows)
                .extracting(row -> row.get("Endpoint"), row -> row.get("Authentication method"), row -> row.get(0))
                .containsExactly(
                        tuple("kz.example.E", "not classified yet", ""),
                        tuple("kz.example.F#g", "not classified yet", ""));
    }

    @Test
    void hasAHeaderWhereThereIsNoService() throws IOException {
        String csv = csv(Registers.of(), KAZAKH);
        assertThat(rows(csv)).isEmpty();
        assertThat(csv.lines()).singleElement().asString().startsWith("\uFEFF\"Коды\";\"Қызметтің атауы\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void hasAColumnOfEachNameInEveryLanguage(String language) throws IOException {
        Labels labels = new Labels(Language.ofTag(language).orElseThrow());
        List<String> header = new ArrayList<>(
                rows(csv(Registers.small(), labels)).get(0).getParser().getHeaderNames());
        assertThat(header)
                .hasSize(23)
                .doesNotHaveDuplicates()
                .contains(labels.column("band"))
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void leavesTheWriterOpen() throws IOException {
        boolean[] closed = {false};
        try (Writer writer = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            CsvWriter.write(Registers.small(), KAZAKH, writer);
            assertThat(closed[0]).isFalse();
        }
    }

    /** From the source to the cell: what a developer declares is text, whatever a spreadsheet would make of it. */
    @Test
    void holdsTheTextsOfACompilation() throws IOException {
        Outcome outcome = TestCompilation.in(folder, TestCompiler.JAVAC)
                .withSource(
                        "a/E.java",
                        "package a;\n" + DeclarationSource.IMPORTS
                                + DeclarationSource.of("0012").withText("name", "=1+1") + " class E {}")
                .run();
        assertThat(outcome.problems()).isEmpty();
        Register register = RegisterReader.read(outcome.resource("META-INF/kuzet/register.json"));
        assertThat(register.services()).hasSize(1);
        assertThat(register.services().get(0).messagingMethod()).isEqualTo(Optional.empty());
        assertThat(register.services().get(0).method()).isEqualTo(AuthenticationMethod.LOGIN_PASSWORD);
        assertThat(csv(register, KAZAKH)).contains("\r\n\"'0012\";\"'=1+1\";\"тәуекел жоқ\";1;");
    }
}
