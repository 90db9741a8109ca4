package kz.kuzet.processor.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import kz.kuzet.register.RegisterSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code kuzet.baseline} names is summed up in a line; nothing else is let pass. */
final class BaselineOptionTest {

    private static final String LAND = """
        package a;
        import org.springframework.web.bind.annotation.*;
        @RestController public class Land { @GetMapping public String list() { return ""; } }
        """;

    private static final String SERVICE = """
        package a;
        import kz.kuzet.*;
        import org.springframework.web.bind.annotation.*;
        @PublicService(code = "e_004", name = "Certificate", disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED, term = 10, termUnit = TermUnit.MINUTES, fee = Fee.FREE,
            method = AuthenticationMethod.LOGIN_PASSWORD)
        @RestController public class Service { @PostMapping public String send() { return ""; } }
        """;

    @TempDir
    private Path folder;

    private Path frameworks;
    private Path file;
    private int builds;

    @BeforeEach
    void prepare() {
        frameworks = FrameworkStubs.compiledInto(folder.resolve("frameworks"));
        file = folder.resolve("baseline.txt");
    }

    private TestCompilation compilation(TestCompiler compiler) {
        builds++;
        return TestCompilation.in(folder.resolve("build" + builds), compiler).withClassPath(frameworks);
    }

    private Outcome compileLand(TestCompiler compiler, String... options) {
        return compilation(compiler)
                .withOptions(options)
                .withSource("a/Land.java", LAND)
                .run();
    }

    private String option() {
        return "-Akuzet.baseline=" + file;
    }

    @ParameterizedTest
    @EnumSource
    void aMissingFileIsAnError(TestCompiler compiler) {
        Outcome outcome = compileLand(compiler, option());
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems().get(0))
                .contains("error: [KUZET402] The baseline " + file + " cannot be read", "NoSuchFileException");
    }

    @ParameterizedTest
    @EnumSource
    void aMalformedLineIsAnErrorWithItsNumber(TestCompiler compiler) throws Exception {
        Files.writeString(file, "# ours\nKUZET301 a.Land\nKUZET301 a.Land and more\n");
        Outcome outcome = compileLand(compiler, option());
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems().get(0))
                .contains(
                        "error: [KUZET402] The file " + file
                                + " is no baseline, because of line 3: \"KUZET301 a.Land and more\"",
                        "KUZET301, KUZET302");
    }

    @Test
    void aFileIsInUtf8() throws Exception {
        Files.write(file, "KUZET301 a.Land\nKUZET301 қ.Жер\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(compileLand(TestCompiler.JAVAC, option()).success()).isFalse();
        Files.write(file, new byte[] {'#', '\n', (byte) 0xD0, '\n'});
        assertThat(compileLand(TestCompiler.JAVAC, option()).problems().get(0))
                .contains("[KUZET402] The baseline " + file + " is not in UTF-8, line 2");
        Files.writeString(file, "\uFEFFKUZET301 a.Land\r\n");
        assertThat(compileLand(TestCompiler.JAVAC, option()).success()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"yes", "TRUE", "''"})
    void strictIsTrueOrFalse(String value) throws Exception {
        Files.writeString(file, "KUZET301 a.Land\n");
        Outcome outcome = compileLand(TestCompiler.JAVAC, option(), "-Akuzet.baseline.strict=" + value);
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems().get(0)).contains("[KUZET402]", "kuzet.baseline.strict", "true or false");
        assertThat(compileLand(TestCompiler.JAVAC, option(), "-Akuzet.baseline.strict=false")
                        .success())
                .isTrue();
    }

    private static String routes(String framework) {
        return """
            package a;
            import org.springframework.context.annotation.Bean;
            import org.springframework.web.%s.RouterFunction;
            public class Routes {
                @Bean RouterFunction<String> listed(int port, String[] names) { return null; }
                @Bean RouterFunction<String> other() { return null; }
                @Bean @kz.kuzet.NotPublicService(reason = "-") RouterFunction<String> said() { return null; }
                RouterFunction<String> plain() { return null; }
                @Bean Runnable none() { return null; }
            }
            """.formatted(framework);
    }

    /** No annotation tells whose function it is, so nothing is found of it; only a line tells that it was there. */
    @ParameterizedTest
    @CsvSource({"JAVAC, servlet.function", "ECJ, servlet.function", "JAVAC, reactive.function.server"})
    void aRouterIsListedWhereALineNamesIt(TestCompiler compiler, String framework) throws Exception {
        Outcome without = compilation(compiler)
                .withSource("a/Routes.java", routes(framework))
                .run();
        assertThat(without.problems()).isEmpty();
        Files.writeString(file, "KUZET301 a.Routes#listed(int,java.lang.String[])\n");
        Outcome outcome = compilation(compiler)
                .withOptions(option(), "-Akuzet.baseline.strict=true")
                .withSource("a/Routes.java", routes(framework))
                .run();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .contains("note: [KUZET309] 1 endpoints not classified yet");
        Register register = RegisterReader.read(outcome.resource(Register.FILE));
        assertThat(register.notYetClassified()).containsExactly("a.Routes#listed");
        Files.writeString(file, "KUZET301 a.Routes\n");
        assertThat(RegisterReader.read(compilation(compiler)
                                .withOptions(option())
                                .withSource("a/Routes.java", routes(framework))
                                .run()
                                .resource(Register.FILE))
                        .notYetClassified())
                .containsExactly("a.Routes#listed", "a.Routes#other");
    }

    @ParameterizedTest
    @CsvSource({"said()", "plain()", "none()", "listed()", "gone()"})
    void aLineOfNoRouterIsGone(String method) throws Exception {
        Files.writeString(file, "KUZET301 a.Routes#" + method + "\n");
        Outcome outcome = compilation(TestCompiler.JAVAC)
                .withOptions(option(), "-Akuzet.baseline.strict=true")
                .withSource("a/Routes.java", routes("servlet.function"))
                .run();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.problems())
                .anyMatch(problem -> problem.contains("[KUZET310]") && problem.contains("a.Routes#" + method));
    }

    @Test
    void strictIsNothingWithoutAFile() {
        Outcome outcome = compileLand(TestCompiler.JAVAC, "-Akuzet.baseline.strict=true");
        assertThat(outcome.problems())
                .anyMatch(problem -> problem.contains("[KUZET402]") && problem.contains("kuzet.baseline names none"));
    }

    /** Lines before it, its order and its body may change. */
    @ParameterizedTest
    @EnumSource
    void codeMayMove(TestCompiler compiler) throws Exception {
        Files.writeString(file, "KUZET301 a.Land\n");
        String moved = "// a licence\n\n\n" + LAND.replace("public String list", "\n/** Lists. */\npublic String list");
        assertThat(compilation(compiler)
                        .withOptions(option())
                        .withSource("a/Land.java", moved)
                        .run()
                        .success())
                .isTrue();
    }

    /** A service whose method is declared too weak is guarded by what the Rules give, and registered. */
    @ParameterizedTest
    @EnumSource
    void aServiceOfTheBaselineIsGuarded(TestCompiler compiler) throws Exception {
        Files.writeString(file, "KUZET203 a.Service\nKUZET301 a.Land\n");
        Outcome outcome = compilation(compiler)
                .withOptions(option())
                .withSource("a/Service.java", SERVICE)
                .withSource("a/Land.java", LAND)
                .run();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .contains("note: [KUZET309] 1 endpoints not classified yet", "its other errors: 1");
        assertThat(outcome.listedGuards()).containsExactly("a.ServiceGuard");
        String json = outcome.resource(Register.FILE);
        assertThat(json).contains("\"method\": \"LOGIN_PASSWORD_EDS\"");
        Register register = RegisterReader.read(json);
        assertThat(register.services()).extracting("endpoint").containsExactly("a.Service");
        assertThat(register.exclusions()).isEmpty();
        assertThat(register.notYetClassified()).containsExactly("a.Land");
        assertThat(RegisterSchema.refusals(json)).isEmpty();
    }

    /** One file for all modules; a part of a module knows nothing of the rest. */
    @Test
    void classesThatWereNotCompiledAreNotGone() throws Exception {
        Files.writeString(file, "KUZET301 a.Land\nKUZET301 a.Unchanged\nKUZET301 b.OfAnotherModule\n");
        Outcome outcome = compileLand(TestCompiler.JAVAC, option(), "-Akuzet.baseline.strict=true");
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.problems()).singleElement().asString().contains("1 endpoints", "none fewer");
    }

    /** A nested class that is no more was in a class that was compiled. */
    @Test
    void nestedClassesAreGoneWithTheClassAround() throws Exception {
        Files.writeString(file, "KUZET301 a.Land\nKUZET301 a.Land$Nested\n");
        assertThat(compileLand(TestCompiler.JAVAC, option()).problems())
                .singleElement()
                .asString()
                .contains("1 fewer", "gone: KUZET301 a.Land$Nested.");
        Outcome strict = compileLand(TestCompiler.ECJ, option(), "-Akuzet.baseline.strict=true");
        assertThat(strict.success()).isFalse();
        assertThat(strict.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("error: [KUZET310] The baseline " + file
                        + " holds what is no longer found: KUZET301 a.Land$Nested."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1 endpoints not classified yet, none fewer than in the baseline",
                "ru; Ещё не классифицировано конечных точек: 1",
                "kk; Әлі сыныпталмаған соңғы нүктелер: 1"
            })
    void theSummaryIsInTheLanguageOfMessages(String language, String text) throws Exception {
        Files.writeString(file, "KUZET301 a.Land\n");
        assertThat(compileLand(TestCompiler.JAVAC, option(), "-Akuzet.locale=" + language)
                        .problems())
                .singleElement()
                .asString()
                .contains(text);
    }

    /** Without a baseline the register says nothing of one. */
    @Test
    void aRegisterWithoutABaselineIsAsBefore() {
        Outcome outcome = compilation(TestCompiler.JAVAC)
                .withSource(
                        "a/Free.java",
                        LAND.replace("Land", "Free")
                                .replace(
                                        "@RestController",
                                        "@kz.kuzet.NotPublicService(reason = \"-\") @RestController"))
                .run();
        assertThat(outcome.resource(Register.FILE)).endsWith("  ]\n}\n").doesNotContain("notYetClassified");
    }
}
