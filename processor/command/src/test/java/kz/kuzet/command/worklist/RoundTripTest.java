package kz.kuzet.command.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kuzet.command.patch.Git;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.processor.testing.FrameworkStubs;
import kz.kuzet.processor.testing.Outcome;
import kz.kuzet.processor.testing.TestCompilation;
import kz.kuzet.processor.testing.TestCompiler;
import kz.kuzet.register.ExcludedEndpoint;
import kz.kuzet.register.MalformedRegisterException;
import kz.kuzet.register.Register;
import kz.kuzet.register.RegisterReader;
import kz.kuzet.register.RegisteredService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the list to the register: what an analyst has filled in is what the compiler registers, and nothing else changes. */
final class RoundTripTest {

    private static final String SPRING = "import org.springframework.web.bind.annotation.*;~";
    private static final String REGISTER = "META-INF/kuzet/register.json";

    /** Ways in which sources are written. */
    private static final Map<String, String> SOURCES = new LinkedHashMap<>();

    static {
        enter(
                "com/example/Plain.java",
                "/* licence */~package com.example;~~" + SPRING + "~/** A class. */~@RestController~"
                        + "@RequestMapping(\"/plain\")~public class Plain {~~    /** One. */~"
                        + "    @GetMapping(\"/one\")~    public String one() {~        return \"\";~    }~~"
                        + "    @PostMapping(\"/two\")~    public void two(String body) {}~}~");
        enter(
                "com/example/Windows.java",
                "package com.example;~~" + SPRING + "~@RestController~class Windows {~\t@GetMapping(\"/w\")~"
                        + "\tvoid w() {}~}");
        enter(
                "com/example/OneLine.java",
                "package com.example; " + SPRING.strip()
                        + " @RestController class OneLine { @GetMapping(\"/a\") void a()"
                        + " {} @GetMapping(\"/b\") void b() {} }");
        enter(
                "com/example/Overloads.java",
                "package com.example;~" + SPRING + "@RestController class Overloads<T> {~"
                        + "    @GetMapping(\"/a\") void a(int[] x, java.util.List<String> y) {}~"
                        + "    @GetMapping(\"/b\") void a(String x, java.util.List<String> y) {}~"
                        + "    @GetMapping(\"/c\") void a(T x, java.util.Map.Entry<String, T> y) {}~"
                        + "    @GetMapping(\"/d\") <V> void a(V x, String... y) {}~}~");
        enter(
                "com/example/Outer.java",
                "package com.example;~~" + SPRING + "~final class Outer {~    @RestController~"
                        + "    static class Inner {~        @GetMapping(\"/i\")~        void i() {}~    }~}~~"
                        + "@RestController~class Beside {~    @GetMapping(\"/beside\") void b() {}~}~");
        enter(
                "com/example/Base.java",
                "package com.example;~~" + SPRING + "~abstract class Base {~    @GetMapping(\"/base\")~"
                        + "    public void base() {}~}~");
        enter(
                "com/example/Derived.java",
                "package com.example;~~" + SPRING + "~@RestController~class Derived extends Base {}~");
        enter("com/example/Fee.java", "package com.example;~~/** Another fee. */~public class Fee {}~");
        enter(
                "com/example/Collides.java",
                "package com.example;~~" + SPRING + "~@RestController~class Collides {~"
                        + "    @GetMapping(\"/fee\")~    Fee fee() { return null; }~}~");
        enter(
                "com/example/Star.java",
                "package com.example;~~import kz.kuzet.*;~" + SPRING + "~@RestController~class Star {~"
                        + "    @GetMapping(\"/s\")~    void s() {}~~    @NotPublicService(reason = \"health\")~"
                        + "    @GetMapping(\"/health\")~    void health() {}~}~");
        enter("Unnamed.java", SPRING + "@RestController class Unnamed {~    @GetMapping(\"/u\") void u() {}~}~");
        enter(
                "Bare.java",
                "/** No import. */~@jakarta.ws.rs.Path(\"bare\")~public class Bare {~"
                        + "    @jakarta.ws.rs.GET~    public void bare() {}~}~");
    }

    private static void enter(String path, String text) {
        SOURCES.put(path, text.replace("~", path.contains("Windows") ? "\r\n" : "\n"));
    }

    private static Path frameworks;

    @TempDir
    private Path folder;

    private Path sources;
    private Path classes;
    private Git git;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = FrameworkStubs.compiledInto(stubs);
    }

    @BeforeEach
    void compile() {
        sources = folder.resolve("my project/src/main/java");
        TestCompilation compilation = compilation("bare").withoutKuzet();
        SOURCES.forEach((path, text) -> {
            Git.write(sources.resolve(path), text);
            compilation.withSource(path, text);
        });
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        classes = outcome.classes();
        git = Git.of(sources.getParent().getParent().getParent());
    }

    private TestCompilation compilation(String name) {
        return TestCompilation.in(folder.resolve(name), TestCompiler.JAVAC).withClassPath(frameworks);
    }

    @ParameterizedTest
    @CsvSource({"csv, csv, en", "csv, csv, ru", "csv, xlsx, kk", "xlsx, xlsx, en", "xlsx, csv, kk", "xlsx, xlsx, ru"})
    void theRegisterHoldsWhatWasFilledIn(String written, String saved, String language) throws Exception {
        FilledSheet sheet = FilledSheet.open(list("list." + written, language));
        sheet.fillService("com.example.Plain", "", "0012", "Справка \"о\" земле\\; =1+1, жер туралы \u2028 анықтама")
                .fill("com.example.Plain", "", "result", "CERTIFICATE")
                .fill("com.example.Plain", "", "channels", "Портал")
                .fill("com.example.Plain", "", "riskAssessment", "№ 5")
                .fillService("com.example.Plain", "two(java.lang.String)", "e_2", "a".repeat(300))
                .fill("com.example.Plain", "two(java.lang.String)", "termUnit", "ай")
                .fill("com.example.Plain", "two(java.lang.String)", "fee", "платно")
                .fill("com.example.Windows", "", "reason", "tells\n\"how\" it runs\\u000a; -1\u202E")
                .fillService("com.example.OneLine", "a()", "e_3", "=HYPERLINK(\"x\")")
                .fill("com.example.OneLine", "b()", "reason", "'quoted'")
                .fillService("com.example.Overloads", "a(int[],java.util.List)", "e_4", "Four")
                .fill("com.example.Overloads", "a(java.lang.String,java.util.List)", "reason", "a string")
                .fill("com.example.Overloads", "a(java.lang.Object,java.util.Map$Entry)", "reason", "a variable")
                .fill("com.example.Overloads", "a(java.lang.Object,java.lang.String[])", "reason", "a list")
                .fillService("com.example.Outer$Inner", "i()", "e_6", "Six")
                .fill("com.example.Beside", "", "reason", "beside")
                .fillService("com.example.Derived", "com.example.Base#base()", "e_7", "Seven")
                .fillService("com.example.Collides", "", "e_8", "Eight")
                .fillService("com.example.Star", "s()", "e_9", "Nine")
                .fill("com.example.Star", "s()", "composedOf", "e_3; e_4")
                .fill("Unnamed", "", "reason", "unnamed")
                .fillService("Bare", "", "e_10", "Ten")
                .fill("Bare", "", "channels", "PORTAL; SHORT_TEXT_MESSAGE")
                .fill("Bare", "", "messagingMethod", "логин/пароль");
        Register register = applied(sheet.save(folder.resolve("filled." + saved)), language);
        Map<String, DeclaredService> services = new LinkedHashMap<>();
        for (RegisteredService service : register.services()) {
            services.put(service.code() + " " + service.endpoint(), service.declared());
        }
        assertThat(services)
                .containsOnlyKeys(
                        "0012 com.example.Plain",
                        "e_10 Bare",
                        "e_2 com.example.Plain#two",
                        "e_3 com.example.OneLine#a",
                        "e_4 com.example.Overloads#a",
                        "e_6 com.example.Outer$Inner#i",
                        "e_7 com.example.Base#base",
                        "e_8 com.example.Collides",
                        "e_9 com.example.Star#s");
        DeclaredService plain = services.get("0012 com.example.Plain");
        assertThat(plain.name()).isEqualTo("Справка \"о\" земле\\; =1+1, жер туралы \u2028 анықтама");
        assertThat(plain.channels()).hasToString("[PORTAL]");
        assertThat(plain.result()).hasToString("CERTIFICATE");
        assertThat(plain.riskAssessment()).isEqualTo("№ 5");
        DeclaredService two = services.get("e_2 com.example.Plain#two");
        assertThat(two.name()).isEqualTo("a".repeat(300));
        assertThat(two.term() + " " + two.termUnit() + " " + two.fee()).isEqualTo("10 MONTHS CHARGED");
        assertThat(services.get("e_3 com.example.OneLine#a").name()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(services.get("e_9 com.example.Star#s").composedOf()).containsExactly("e_3", "e_4");
        assertThat(services.get("e_10 Bare").messagingMethod()).hasToString("[LOGIN_PASSWORD]");
        assertThat(register.exclusions())
                .containsExactlyInAnyOrder(
                        new ExcludedEndpoint("Unnamed", "unnamed"),
                        new ExcludedEndpoint("com.example.Beside", "beside"),
                        new ExcludedEndpoint("com.example.OneLine#b", "'quoted'"),
                        new ExcludedEndpoint("com.example.Overloads#a", "a list"),
                        new ExcludedEndpoint("com.example.Overloads#a", "a string"),
                        new ExcludedEndpoint("com.example.Overloads#a", "a variable"),
                        new ExcludedEndpoint("com.example.Star#health", "health"),
                        new ExcludedEndpoint("com.example.Windows", "tells\n\"how\" it runs\\u000a; -1\u202E"));
    }

    /** What is there stays: the patch adds lines, and touches a line only where there is another element on it. */
    @Test
    void changesNothingElse() throws Exception {
        FilledSheet sheet = FilledSheet.open(list("list.csv", "en"));
        sheet.fillService("com.example.Plain", "", "e_1", "One").fill("com.example.Windows", "", "reason", "x");
        Path patch = patch(sheet.save(folder.resolve("filled.csv")), "en");
        assertThat(Git.read(patch).lines().filter(line -> line.startsWith("-") && !line.startsWith("---")))
                .isEmpty();
        git.apply(patch);
        String importOfSpring = SPRING.replace("~", "");
        assertThat(Git.read(sources.resolve("com/example/Plain.java")))
                .isEqualTo(SOURCES.get("com/example/Plain.java")
                        .replace(importOfSpring + "\n", importOfSpring + """

                            import kz.kuzet.DatabaseChange;
                            import kz.kuzet.DisclosureRisk;
                            import kz.kuzet.Fee;
                            import kz.kuzet.PublicService;
                            import kz.kuzet.TermUnit;
                            """)
                        .replace("@RestController\n", """
                            @PublicService(
                                    code = "e_1",
                                    name = "One",
                                    disclosureRisk = DisclosureRisk.PRESENT,
                                    databaseChange = DatabaseChange.UNCHANGED,
                                    term = 10,
                                    termUnit = TermUnit.MINUTES,
                                    fee = Fee.FREE)
                            @RestController
                            """));
        assertThat(Git.read(sources.resolve("com/example/Windows.java")))
                .isEqualTo(SOURCES.get("com/example/Windows.java")
                        .replace(importOfSpring, importOfSpring + "\r\nimport kz.kuzet.NotPublicService;")
                        .replace("@RestController", "@NotPublicService(reason = \"x\")\r\n@RestController"));
    }

    /** An element that has an annotation already is left alone and reported; the rest is done. */
    @Test
    void leavesAloneWhatIsStated() {
        FilledSheet sheet = FilledSheet.open(list("list.csv", "en"));
        sheet.fill("com.example.Star", "health()", "reason", "another").fill("com.example.Star", "s()", "reason", "s");
        Path filled = sheet.save(folder.resolve("filled.csv"));
        Path patch = folder.resolve("done.patch");
        KuzetRun run = apply(filled, patch, "en");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith("kuzet: " + filled + ", row ")
                .contains("note: [KUZET608] com.example.Star#health() has an annotation of Kuzet already")
                .hasLineCount(1);
        assertThat(Git.read(patch))
                .contains("+    @NotPublicService(reason = \"s\")")
                .doesNotContain("another");
    }

    /** The list of the patched code has nothing left to answer. */
    @Test
    void whatIsAnsweredIsNotAskedAgain() throws Exception {
        FilledSheet sheet = FilledSheet.open(list("list.csv", "en"));
        assertThat(KuzetRun.of("endpoints", classes.toString(), "--class-path", frameworks.toString())
                        .out())
                .endsWith("To be answered: 11.\n");
        sheet.fill("com.example.Star", "s()", "reason", "s");
        for (String type : List.of(
                "com.example.Plain",
                "com.example.Windows",
                "com.example.OneLine",
                "com.example.Overloads",
                "com.example.Outer$Inner",
                "com.example.Beside",
                "com.example.Derived",
                "com.example.Collides",
                "Unnamed",
                "Bare")) {
            sheet.fill(type, "", "reason", "-");
        }
        applied(sheet.save(folder.resolve("filled.csv")), "en");
        assertThat(KuzetRun.of(
                                "endpoints",
                                folder.resolve("after/classes").toString(),
                                "--class-path",
                                frameworks.toString())
                        .out())
                .endsWith("To be answered: 0.\n");
    }

    /** Sources of another encoding are read and written in it. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "US-ASCII", "UTF-16"})
    void keepsTheEncodingOfSources(String name) throws Exception {
        Charset encoding = Charset.forName(name);
        String comment = encoding.equals(StandardCharsets.US_ASCII) ? "comment" : "примечание";
        Path file = sources.resolve("com/example/Plain.java");
        Files.write(
                file,
                SOURCES.get("com/example/Plain.java").replace("One.", comment).getBytes(encoding));
        FilledSheet sheet = FilledSheet.open(list("list.csv", "en"));
        sheet.fillService("com.example.Plain", "", "e_1", "Жер туралы");
        Path filled = sheet.save(folder.resolve("filled.csv"));
        Path patch = folder.resolve("done.patch");
        KuzetRun run = KuzetRun.of(
                "endpoints",
                "--apply",
                filled.toString(),
                "--sources",
                sources.toString(),
                "--encoding",
                name,
                "-o",
                patch.toString());
        if (encoding.equals(StandardCharsets.UTF_16)) {
            // Git takes it for binary; no patch can be made.
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("[KUZET403] --encoding does not take the value");
            return;
        }
        assertThat(run.err()).isEmpty();
        git.apply(patch);
        String patched = new String(Files.readAllBytes(file), encoding);
        assertThat(patched).contains(comment, "name = ").doesNotContain("?", "\uFFFD");
        TestCompilation compilation = compilation("after").withEncoding(encoding);
        Outcome outcome =
                compilation.withSource("com/example/Plain.java", patched).run();
        assertThat(outcome.problems()).isEmpty();
        assertThat(RegisterReader.read(outcome.resource(REGISTER)).services())
                .singleElement()
                .satisfies(service -> assertThat(service.declared().name()).isEqualTo("Жер туралы"));
    }

    private Path list(String name, String language) {
        Path list = folder.resolve(name);
        KuzetRun run = KuzetRun.of(
                "endpoints",
                classes.toString(),
                "--class-path",
                frameworks.toString(),
                "-o",
                list.toString(),
                "--locale",
                language);
        assertThat(run).isEqualTo(new KuzetRun(0, "", ""));
        return list;
    }

    private KuzetRun apply(Path filled, Path patch, String language) {
        return KuzetRun.of(
                "endpoints",
                "--apply",
                filled.toString(),
                "--sources",
                sources.toString(),
                "-o",
                patch.toString(),
                "--locale",
                language);
    }

    private Path patch(Path filled, String language) {
        Path patch = folder.resolve("done.patch");
        KuzetRun run = apply(filled, patch, language);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return patch;
    }

    /** The register of the patched sources, which have to compile. */
    private Register applied(Path filled, String language) throws MalformedRegisterException {
        Path patch = patch(filled, language);
        git.apply(patch);
        TestCompilation compilation = compilation("after");
        SOURCES.keySet().forEach(path -> compilation.withSource(path, Git.read(sources.resolve(path))));
        Outcome outcome = compilation.run();
        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.reports().stream()
                        .filter(report -> report.severity().equals("error"))
                        .map(Object::toString))
                .isEmpty();
        return RegisterReader.read(outcome.resource(REGISTER));
    }
}
