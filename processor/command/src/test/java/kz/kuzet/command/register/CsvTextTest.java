package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.problem.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text becomes anything but text in a spreadsheet. */
final class CsvTextTest {

    private static final List<String> FORMULAS = List.of(
            "=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE62", "\uFE63", "\uFE66", "\uFE6B",
            "\u2212");

    /** What some program passes over before it looks at the beginning of a cell, or might. */
    private static final List<String> COVERS = List.of(
            "", " ", "\t", "\r", "\n", "\r\n", "\0", "\u000B", "\u001F", "\u007F", "\u0085", "\u00A0", "\u00AD",
            "\u200B", "\u200E", "\u2003", "\u2028", "\u2029", "\u202E", "\u2060", "\u2066", "\u3000", "\uFEFF",
            "\uFFFD", "\uFFFE", "\uD83D", "\uE000", "\"", "'", " \" \t'");

    private static final List<String> BEFORE =
            List.of("", ",", ";", "a,", "a;", "a\",\"", "a\";\"", "a, ", "=1,", ",,;");

    private static Stream<String> injections() {
        return BEFORE.stream()
                .flatMap(before -> COVERS.stream()
                        .flatMap(cover -> FORMULAS.stream().map(formula -> before + cover + formula + "1+1")));
    }

    /** However a program separates cells, none begins like a formula. */
    @Test
    void beginsNoCellLikeAFormula() {
        Pattern beginning = Pattern.compile(
                "[\\s\\p{C}\\p{Z}\"\uFFFD]*[" + Pattern.quote(String.join("", FORMULAS)) + "].*", Pattern.DOTALL);
        List<String> begun = new ArrayList<>();
        injections().forEach(injection -> {
            String cell = CsvText.cell(injection);
            for (String separators : List.of(",", ";", "[,;]")) {
                for (String part : cell.substring(1, cell.length() - 1).split(separators, -1)) {
                    if (beginning.matcher(part).matches()) {
                        begun.add(injection);
                    }
                }
            }
        });
        assertThat(begun).isEmpty();
        assertThat(injections())
                .hasSize(BEFORE.size() * COVERS.size() * FORMULAS.size())
                .allMatch(text -> Stream.of(text.split("[,;]", -1))
                        .anyMatch(
                                part -> beginning.matcher(part.replace("'", "")).matches()));
    }

    /** The marks that were added are taken away again, and nothing else. */
    @Test
    void plainGivesBackWhatWasWritten() {
        List<String> texts = Stream.concat(
                        injections().filter(text -> text.codePoints().noneMatch(PlainText::isHidden)),
                        Stream.of(
                                "", "text", "it's", "a; 'b'", "0012", "1.5", "10:30", "12", "-1", "1-2", "'x'", "''=1"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(1_000).allSatisfy(text -> {
            String cell = CsvText.cell(text);
            assertThat(CsvText.plain(cell.substring(1, cell.length() - 1).replace("\"\"", "\"")))
                    .isEqualTo(text);
        });
    }

    @Test
    void addsApostrophesAndNothingElse() {
        List<String> plain = injections()
                .filter(text -> text.codePoints().noneMatch(PlainText::isHidden))
                .toList();
        assertThat(plain)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(text -> assertThat(
                                CsvText.cell(text).replace("\"\"", "\"").replace("'", ""))
                        .isEqualTo('"' + text.replace("'", "") + '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1 | \"'=1+1\"",
                "@SUM(A1) | \"'@SUM(A1)\"",
                "+7 701 | \"'+7 701\"",
                "-x | \"'-x\"",
                "` -x` | \"' -x\"",
                "'=x | \"''=x\"",
                "a, -b | \"a,' -b\"",
                "a - b; c = d | \"a - b; c = d\"",
                "a \"b\" | \"a \"\"b\"\"\"",
                "`` | \"\""
            })
    void writesTextAsText(String text, String cell) {
        assertThat(CsvText.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-1",
                "12",
                "123456789012345",
                "-123456789012345",
                "e_004",
                "e004",
                "E5",
                "1a",
                "A-1",
                "№ 1",
                "2–3",
                "§ 5(1)",
                "...",
                "1;2",
                "қызмет",
                "'x"
            })
    void leavesAloneWhatASpreadsheetShowsAsItIs(String text) {
        assertThat(CsvText.cell(text)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0012",
                "00",
                "-0",
                "-01",
                "1.0",
                "1,5",
                ".5",
                "-1.5",
                "1e5",
                "1E+5",
                "1-2",
                "2026-01-19",
                "19.01.2026",
                "1/2",
                "10:30",
                "1 000",
                "1\u00A0000",
                " 5",
                "5 ",
                "1234567890123456",
                "-1234567890123456"
            })
    void marksWhatASpreadsheetWouldTakeForANumberOrDate(String text) {
        assertThat(CsvText.cell(text)).isEqualTo("\"'" + text + '"');
    }

    @Test
    void marksOnlyOnce() {
        assertThat(CsvText.cell("-1.5,-2")).isEqualTo("\"'-1.5,'-2\"");
        assertThat(CsvText.cell("1,-2")).isEqualTo("\"'1,'-2\"");
    }

    @ParameterizedTest
    @MethodSource("kz.kuzet.register.HostileTexts#all")
    void hidesNothing(String text) {
        assertThat(CsvText.cell(text).codePoints()).isNotEmpty().noneMatch(PlainText::isHidden);
    }

    @Test
    void showsWhereSomethingWasHidden() {
        assertThat(CsvText.cell("a\0b\u001Bc\u202Ed\uD83De")).isEqualTo("\"a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\"");
        assertThat(CsvText.cell("a\tb\r\nc\u2028d\u2029e")).isEqualTo("\"a b  c d e\"");
        assertThat(CsvText.cell("👩👧 e\u0301")).isEqualTo("\"👩👧 e\u0301\"");
        assertThat(CsvText.cell("a\u200Db\u00ADc")).isEqualTo("\"a\uFFFDb\uFFFDc\"");
    }

    /** Of a pattern that looks back and forth, long text would take for ever. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\"", ",", "0", "1,", "-", "=", "0-", "'", "\uFFFD;"})
    void takesLongText(String part) {
        String text = part.repeat(200_000) + "x";
        assertThat(CsvText.cell(text)).endsWith("x\"").hasSizeGreaterThan(200_000);
    }
}
