package kz.kuzet.command.check;

import static kz.kuzet.command.check.Compiled.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kuzet.command.testing.KuzetRun;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the command is used, and what it answers. */
final class CheckCommandTest {

    private static final String CONTROLLER = "@RestController class E { @GetMapping void get() {} }";

    private static Path frameworks;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileFrameworks(@TempDir Path stubs) {
        frameworks = Compiled.frameworks(stubs);
    }

    private Path bare(String text) {
        return Compiled.in(folder.resolve("bare"), frameworks).with("E", text).bare();
    }

    @Test
    void theSentenceThatExplainsTheRestComesFirst() {
        List<String> findings = KuzetRun.check(bare(CONTROLLER)).findings();
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0)).contains("[KUZET501]");
        assertThat(findings.get(1)).contains("[KUZET301]");
    }

    @Test
    void messagesInRussianAndKazakh() {
        Path classes = bare(CONTROLLER);
        assertThat(KuzetRun.check(classes, "--locale", "ru").findings().get(0))
                .isEqualTo(classes + ": ошибка: [KUZET501] Модуль " + classes
                        + " скомпилирован без процессора Kuzet: в нём есть конечные точки или объявления услуг, но нет"
                        + " ни классов-охранников, ни реестра. Правила: п.\u00A06. Как исправить: укажите"
                        + " kuzet-processor в пути процессоров каждого запуска компилятора, перед процессорами,"
                        + " которые забирают себе все аннотации, и соберите модуль заново с самого начала:"
                        + " скомпилированное ранее второй раз не компилируется (Maven: annotationProcessorPaths в"
                        + " maven-compiler-plugin, где список из execution заменяет список плагина; Gradle:"
                        + " annotationProcessor \"kz.kuzet:kuzet-processor\"; javac: --processor-path); из пути"
                        + " классов JDK 23 и новее процессоры не запускает.");
        assertThat(KuzetRun.check(classes, "--locale", "kk").findings().get(0))
                .startsWith(classes + ": қате: [KUZET501] " + classes + " модулі Kuzet процессорынсыз");
    }

    /** Findings, notes, the summary, and what is said of files that cannot be read. */
    @ParameterizedTest
    @CsvSource({"ru, ошибка:, примечание:", "kk, қате:, ескертпе:"})
    void everyLineIsInTheLanguageThatIsAskedFor(String language, String error, String note) throws IOException {
        Path classes = Compiled.in(folder.resolve("module"), frameworks)
                .with("Tax", service("e_1") + " class Tax {}")
                .processed();
        Compiled.write(classes.resolve("META-INF/kuzet/register.json"), "{\"format\": true}");
        Compiled.write(classes.resolve("META-INF/services/kz.kuzet.guard.ServiceGuard"), "");
        Compiled.write(classes.resolve("com/example/Text.class"), "text");
        Path library = Compiled.in(folder.resolve("library"), frameworks)
                .with("org.library", "Api", "@RestController public class Api {}")
                .bare();
        Map<String, Path> contents = new LinkedHashMap<>();
        contents.put("WEB-INF/classes/", classes);
        contents.put("WEB-INF/lib/library.jar", Compiled.jar(folder.resolve("library.jar"), Map.of("", library)));
        Path war = Compiled.jar(folder.resolve("app.war"), contents);
        KuzetRun run = KuzetRun.check(war, "--locale", language);
        List<String> lines = Stream.concat(run.out().lines(), run.err().lines()).toList();
        assertThat(lines).hasSizeGreaterThan(4).anyMatch(line -> line.contains(" " + error));
        assertThat(lines).anyMatch(line -> line.contains(" " + note + " [KUZET608]"));
        assertThat(lines).anyMatch(line -> line.contains("[KUZET603]")).anyMatch(line -> line.contains("[KUZET604]"));
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches(".*\\p{IsCyrillic}{4}.*")
                        .doesNotContain("error:", "warning:", "note:", " is ", "expected", "Rules", "Fix"));
    }

    @Test
    void json() {
        Path classes = bare("class E { @PreparesRequest(\"e_9\") void form() {} }");
        KuzetRun run = KuzetRun.check(classes, "--format", "json");
        assertThat(run.out()).startsWith("""
            {
              "format": 1,
              "classes": 1,
              "services": 0,
              "notPublicServices": 0,
              "notYetClassified": 0,
              "findings": [
                {
                  "code": "KUZET501",
                  "severity": "error",
                  "place": "%s",
                  "subject": "",
                  "source": "",
                  "line": 0,
                  "text": "[KUZET501] The module\
            """.formatted(classes));
        assertThat(run.out()).contains("""
            {
              "code": "KUZET510",
              "severity": "error",
              "place": "%s",
              "subject": "com.example.E#form",
              "source": "E.java",
              "line": 2,
              "text": "[KUZET510]\
            """.formatted(classes.resolve("com/example/E.class"))
                .indent(4)
                .stripTrailing());
        assertThat(run.out()).endsWith("""
              ],
              "notes": [],
              "unreadable": []
            }
            """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void furtherEndpoints() {
        Path classes = Compiled.in(folder.resolve("rpc"), frameworks)
                .with("Rpc", "public @interface Rpc {}")
                .with("E", "@Rpc public class E { public void call() {} }")
                .bare();
        assertThat(KuzetRun.check(classes).status()).isZero();
        assertThat(KuzetRun.check(classes, "--endpoints", "com.example.Rpc").processorFindings())
                .singleElement()
                .asString()
                .startsWith("[KUZET301] com.example.E is an endpoint (@Rpc)");
    }

    @Test
    void loweredErrorsDoNotFail() {
        Path classes = Compiled.in(folder.resolve("lowered"), frameworks)
                .with("E", CONTROLLER)
                .with("Tax", service("e_1") + " class Tax {}")
                .bare();
        assertThat(KuzetRun.check(classes, "--warn", "301").findings())
                .anyMatch(line -> line.contains("warning: [KUZET301]"));
        KuzetRun wrong = KuzetRun.check(classes, "--warn", "101");
        assertThat(wrong.err())
                .startsWith("kuzet: error: [KUZET402] The option --warn does not take the value \"101\". Fix: use codes"
                        + " separated by commas, each one of KUZET201, KUZET202,")
                .hasLineCount(1);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.status()).isEqualTo(2);
    }

    @Test
    void wrongUse() {
        Path classes = bare(CONTROLLER);
        assertThat(KuzetRun.check(classes, "--endpoints", "a;b").err())
                .startsWith("kuzet: error: [KUZET402] The option --endpoints does not take the value \"a;b\".");
        assertThat(KuzetRun.check(classes, "--packages", "a;b"))
                .isEqualTo(new KuzetRun(
                        2,
                        "",
                        "kuzet: error: [KUZET403] \"a;b\" is not the name of a package. Fix: write qualified names of"
                                + " packages, separated by commas.\n"));
        assertThat(KuzetRun.check(classes, "--class-path", "\0"))
                .isEqualTo(new KuzetRun(
                        2,
                        "",
                        "kuzet: error: [KUZET403] \"U+0000\" is not the name of a file. Fix: write folders and"
                                + " archives, separated as in java -cp.\n"));
        assertThat(KuzetRun.check().status()).isEqualTo(2);
        assertThat(KuzetRun.check(classes, "--format", "xml").status()).isEqualTo(2);
        assertThat(KuzetRun.check(classes.resolve("missing")).status()).isEqualTo(2);
        assertThat(KuzetRun.check(classes, "--class-path", classes.resolve("missing"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void nothingIsCheckedWhereThereIsNoClass() {
        Path empty =
                Compiled.write(folder.resolve("empty/readme.txt"), "nothing").getParent();
        assertThat(KuzetRun.check(empty))
                .isEqualTo(new KuzetRun(
                        2,
                        "",
                        "kuzet: " + empty
                                + ": error: [KUZET605] There is no class in it, so there is nothing to check. Fix: give"
                                + " the compiled classes.\n"));
    }

    @Test
    void unreadableClassDoesNotHideTheRest() {
        Path classes = bare(CONTROLLER);
        Compiled.write(classes.resolve("com/example/Text.class"), "no class");
        Compiled.copy(classes.resolve("com/example/E.class"), classes.resolve("com/example/Other.class"));
        KuzetRun run = KuzetRun.check(classes);
        assertThat(run.processorFindings()).hasSize(1);
        assertThat(run.err())
                .isEqualTo("kuzet: " + classes.resolve("com/example/Other.class")
                        + ": error: [KUZET603] The file holds another class: com.example.E. Fix: put the class into the"
                        + " folder of its package.\nkuzet: " + classes.resolve("com/example/Text.class")
                        + ": error: [KUZET603] The file is not a class file. Fix: build the module from scratch.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void valueOfAnotherVersionIsNotPassedOver() {
        // An enum of that name with a constant more comes before Kuzet's own.
        Path classes = Compiled.in(folder.resolve("waived"), frameworks)
                .with("kz.kuzet", "Fee", "public enum Fee { CHARGED, FREE, WAIVED }")
                .with("E", service("e_1").replace("Fee.FREE", "Fee.WAIVED") + " class E {}")
                .bare();
        KuzetRun run = KuzetRun.check(classes);
        assertThat(run.err())
                .isEqualTo("kuzet: " + classes.resolve("com/example/E.class")
                        + ": error: [KUZET603] The class carries a @PublicService whose fee this version of Kuzet does"
                        + " not know. Fix: use the version of kuzet with which the class was compiled, or a later"
                        + " one.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void orderOfArgumentsDoesNotMatter() {
        Path first = bare(CONTROLLER);
        Path second = Compiled.in(folder.resolve("second"), frameworks)
                .with("Land", service("e_2") + " class Land {}")
                .bare();
        assertThat(KuzetRun.check(first, second)).isEqualTo(KuzetRun.check(second, first));
    }

    @Test
    void hostileNamesArePrintedPlain() {
        Path classes = Compiled.in(folder.resolve("hostile"), frameworks)
                .with("E", "class E { @PreparesRequest(\"\\u202Ee\\n\\u001B[31m\") void form() {} }")
                .bare();
        String finding = KuzetRun.check(classes).findings().get(1);
        assertThat(finding).contains("\"U+202EeU+000AU+001B[31m\"");
    }

    @Test
    void theHelpNamesEveryProblem() {
        for (Language language : Language.values()) {
            String help =
                    KuzetRun.of("check", "--help", "--locale", language.tag()).out();
            assertThat(Stream.of(Problem.values()).map(Problem::name).filter(code -> code.startsWith("KUZET5")))
                    .hasSize(12)
                    .allSatisfy(code -> assertThat(help).contains(code));
        }
    }
}
