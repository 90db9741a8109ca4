package kz.kuzet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import kz.kuzet.command.testing.KuzetRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

    private static final List<String> COMMANDS =
            List.of("register", "diff", "check", "endpoints", "classify", "completion");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void helpIsInThreeLanguages(String language) {
        KuzetRun root = KuzetRun.of("--help", "--locale", language);
        assertThat(root.status()).isZero();
        assertThat(root.err()).isEmpty();
        assertThat(root.out()).contains(COMMANDS).contains(" 70 ").doesNotContain("\u001b", "${", "null");
        for (String command : COMMANDS) {
            KuzetRun help = KuzetRun.of(command, "--help", "--locale", language);
            assertThat(help.status()).isZero();
            assertThat(help.out()).contains("kuzet " + command).contains(" 70 ").doesNotContain("\u001b", "${", "null");
        }
    }

    /** A label is set apart from its option by a sign in both; a list of choices is its own label. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void synopsisAndListNameArgumentsAlike(String language) {
        Pattern label = Pattern.compile("-[\\w-]+=([^\\s\\]]+)");
        for (String command : COMMANDS) {
            String help = KuzetRun.of(command, "--help", "--locale", language).out();
            List<String> labels =
                    label.matcher(help).results().map(found -> found.group(1)).toList();
            // Once in the synopsis, once in the list.
            assertThat(labels)
                    .as(help)
                    .contains("en|ru|kk")
                    .allSatisfy(each ->
                            assertThat(Collections.frequency(labels, each)).isEven());
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, ФАЙЛ, JAR_ИЛИ_ПАПКА", "kk, ФАЙЛ, JAR_НЕМЕСЕ_ҚАЛТА"})
    void argumentsAreNamedInTheLanguageThatIsAskedFor(String language, String file, String input) {
        assertThat(KuzetRun.of("register", "--help", "--locale", language).out())
                .contains("[-o=" + file + "]", "--output=" + file, input + "...")
                .doesNotContain("FILE", "JAR_OR_DIR");
        assertThat(KuzetRun.of("register", "--locale", language).err()).contains(input);
    }

    @Test
    void languagesDiffer() {
        assertThat(List.of("en", "ru", "kk").stream()
                        .map(language ->
                                KuzetRun.of("--help", "--locale", language).out()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(KuzetRun.of("--version").out()).matches("kuzet \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "--nonsense",
                "register --nonsense",
                "classify --risk perhaps",
                "register",
                "diff",
                "diff one",
                "diff a b c",
                "diff a b -f xml",
                "endpoints",
                "endpoints a -f html",
                "endpoints a --sources src",
                "endpoints a --encoding UTF-8",
                "endpoints a --apply list.csv --format csv",
                "endpoints --apply list.csv --format csv",
                "endpoints --apply list.csv --encoding UTF-8",
                "endpoints --apply list.csv --packages a"
            })
    void wrongUseIsOneLine(String line) {
        KuzetRun run = KuzetRun.of(line.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("kuzet: ")
                .contains("--help");
    }

    @Test
    void bashCompletesWithTheScript(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path script = folder.resolve("kuzet");
        Files.writeString(script, KuzetRun.of("completion").out());
        Process bash = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "source \"$0\"; COMP_WORDS=(kuzet cl); COMP_CWORD=1; COMP_LINE='kuzet cl'; COMP_POINT=8;"
                                + " $(complete -p kuzet | sed 's/.*-F \\([^ ]*\\).*/\\1/'); echo \"${COMPREPLY[@]}\"",
                        script.toString())
                // The script sets options of a completion that is under way, which only an interactive shell has.
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo("classify");
    }
}
