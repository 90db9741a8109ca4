package kz.kuzet.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.command.Kuzet;
import kz.kuzet.processor.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConsoleTest {

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "true, '', '', true",
        "false, '', '', false",
        "true, 1, '', false",
        "true, '', dumb, false",
        "true, '', xterm, true"
    })
    void coloursAreForTerminalsThatHaveThem(boolean terminal, String noColor, String term, boolean colours) {
        Console console = console(terminal, Map.of("NO_COLOR", noColor, "TERM", term));
        assertThat(console.colours()).isEqualTo(colours);
        assertThat(console.strong("x")).isEqualTo(colours ? "\u001B[1mx\u001B[0m" : "x");
    }

    @Test
    void complaintsAreOneLineUnderTheNameOfTheProgram() {
        console(false, Map.of()).complain("no");
        assertThat(err.toString().lines()).containsExactly("kuzet: no");
    }

    @Test
    void progressIsOneLineThatIsTakenAwayInTheEnd() {
        try (Progress progress = console(true, Map.of()).progress()) {
            progress.step("a");
            progress.step("x".repeat(60) + "y".repeat(70));
        }
        assertThat(err).hasToString("\r\u001B[K1: a\r\u001B[K2: " + "y".repeat(70) + "\r\u001B[K");
    }

    @Test
    void nothingIsTakenAwayWhereNothingWasShown() {
        console(true, Map.of()).progress().close();
        assertThat(err).hasToString("");
    }

    @Test
    void progressIsForTerminalsOnly() {
        try (Progress progress = console(false, Map.of()).progress()) {
            progress.step("a");
        }
        assertThat(err).hasToString("");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', en, EN",
        "'', '', ru, RU",
        "'', '', fr, EN",
        "'', ru_KZ.UTF-8, en, RU",
        "'', kk, en, KK",
        "'', kk@latin, en, KK",
        "'', C.UTF-8, kk, KK",
        "'', fr_FR, kk, KK",
        "--locale ru, kk, en, RU",
        "--locale=kk, ru, en, KK",
        "--locale=fr, ru, en, RU",
        "--locale, ru, en, RU",
        "x --locale ru y, kk, en, RU",
        "-- --locale ru, kk, en, KK",
        "--locale -- ru, kk, en, KK"
    })
    void whichLanguageIsSpoken(String arguments, String lang, String machine, Language expected) {
        assertThat(Languages.choose(
                        List.of(arguments.split(" ", -1)), Map.of("LANG", lang), Locale.forLanguageTag(machine)))
                .isEqualTo(expected);
    }

    @Test
    void variablesCountInTheOrderOfPosix() {
        Map<String, String> all = Map.of("LC_ALL", "ru", "LC_MESSAGES", "kk", "LANG", "en");
        assertThat(Languages.choose(List.of(), all, Locale.ENGLISH)).isEqualTo(Language.RU);
        Map<String, String> empty = Map.of("LC_ALL", "", "LC_MESSAGES", "kk", "LANG", "en");
        assertThat(Languages.choose(List.of(), empty, Locale.ENGLISH)).isEqualTo(Language.KK);
        Map<String, String> posix = Map.of("LC_ALL", "C", "LC_MESSAGES", "kk", "LANG", "ru");
        assertThat(Languages.choose(List.of(), posix, Locale.ENGLISH)).isEqualTo(Language.EN);
    }

    @Test
    void helpHasColoursOnATerminalOnly() {
        assertThat(help(true)).contains("\u001B[");
        assertThat(help(false)).contains("kuzet").doesNotContain("\u001B");
    }

    /** What a full disk or a closed pipe does. */
    @Test
    void aResultThatDoesNotGetThroughIsNoResult() {
        PrintWriter broken = new PrintWriter(new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        int status = Kuzet.run(broken, new PrintWriter(err, true), Map.of("LANG", "en"), false, "--version");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("kuzet: the output could not be written");
    }

    private String help(boolean terminal) {
        StringWriter out = new StringWriter();
        Kuzet.run(new PrintWriter(out), new PrintWriter(err), Map.of("LANG", "en"), terminal, "--help");
        return out.toString();
    }

    private Console console(boolean terminal, Map<String, String> environment) {
        return new Console(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), environment, terminal, Language.EN);
    }
}
