package kz.kuzet.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.kuzet.command.testing.Bundle;
import kz.kuzet.command.testing.Glossary;
import kz.kuzet.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian and Kazakh texts use one word for one thing, and are set as such texts are. */
final class GlossaryTest {

    /** What is code in a text, and has its own quotes. */
    private static final Pattern CODE = Pattern.compile("= \"[^\"]*\"|\\(\"[^\"]*\"\\)|annotationProcessor \"[^\"]*\"");

    /** A number of a list, as in {@code подп. 1)}: its bracket is never opened. */
    private static final Pattern LIST_NUMBER =
            Pattern.compile("(подп\\.|одпункт\\p{L}*)[\\s\\u00A0]\\d\\)|\\d\\)(?=[\\s\\u00A0]тармақша)");

    @Test
    void noTextUsesAWordThatTheGlossaryRejects() {
        List<String> found = new ArrayList<>();
        for (Glossary.Term term : Glossary.terms()) {
            texts(term.language()).forEach((key, text) -> {
                if (term.rejected().matcher(text).find()) {
                    found.add(key + ": " + term.thing() + " is " + term.word() + ": " + text);
                }
            });
        }
        assertThat(found).isEmpty();
    }

    /** A word that nobody writes would be looked for in vain. */
    @Test
    void everyLanguageHasTheTerms() {
        assertThat(Glossary.terms().stream().filter(term -> term.language() == Language.RU))
                .hasSizeGreaterThan(20);
        assertThat(Glossary.terms().stream().filter(term -> term.language() == Language.KK))
                .hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Способ для получателя, услугополучателя",
        "ru, 'логин, пароль и ЭЦП', логин/пароль",
        "ru, сумма баллов, итоговый балл",
        "ru, охранник услуги, класс-охранник",
        "ru, п. 5, пп",
        "kk, мобильді қосымша, 2-қосымшада",
        "kk, дерекқордағы ақпарат, ақпараттандыру",
        "kk, мемлекеттік қызмет коды, мемлекеттік қызмет көрсетілмейді",
        "kk, алынған қызметтер, мұраға алынған өңдеуіш"
    })
    void formsOfRejectedWordsAreFoundAndRightOnesAreNot(String tag, String rejected, String right) {
        if (right.equals("пп")) {
            assertThat(isRejected(tag, "п. 5, пп. 1)")).isTrue();
            return;
        }
        assertThat(isRejected(tag, rejected)).isTrue();
        assertThat(isRejected(tag, right)).isFalse();
    }

    private static boolean isRejected(String tag, String text) {
        return Glossary.terms().stream()
                .filter(term -> term.language().tag().equals(tag))
                .anyMatch(term -> term.rejected().matcher(text).find());
    }

    @ParameterizedTest
    @CsvSource({"RU", "KK"})
    void quotesAreThoseOfTheLanguage(Language language) {
        assertThat(texts(language)).isNotEmpty().allSatisfy((key, text) -> {
            assertThat(CODE.matcher(text).replaceAll("")).as(key).doesNotContain("\"", "“", "”", "„");
            assertThat(text.chars().filter(c -> c == '«').count())
                    .as(key)
                    .isEqualTo(text.chars().filter(c -> c == '»').count());
        });
    }

    @ParameterizedTest
    @CsvSource({"RU", "KK"})
    void bracketsAreBalanced(Language language) {
        assertThat(texts(language)).isNotEmpty().allSatisfy((key, text) -> {
            String withoutNumbers = LIST_NUMBER.matcher(text).replaceAll("");
            assertThat(withoutNumbers.chars().filter(c -> c == '(').count())
                    .as(key + ": " + text)
                    .isEqualTo(withoutNumbers.chars().filter(c -> c == ')').count());
        });
    }

    /** A line never ends between a number and what it counts, nor between a sign and its number. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '`',
            value = {
                "RU | №[ ]|[Пп]\\. \\d|подп\\. \\d|\\d\\) п\\.|(пункт|приложени)\\p{L}* \\d",
                "RU | \\d (минут|час|рабоч|календарн|месяц|балл|МиБ|ГиБ)",
                "KK | №[ ]|\\d-(тармақ|қосымша|жол)|\\d\\) тармақша",
                "KK | \\d (минут|сағат|жұмыс күн|күнтізбелік|балл|МиБ|ГиБ)"
            })
    void numbersStayWithWhatTheyNumber(Language language, String breaking) {
        Pattern pattern = Pattern.compile(breaking);
        assertThat(texts(language))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(pattern.matcher(text).find())
                        .as(key + ": " + text)
                        .isFalse());
    }

    /** Ё is written, everywhere. */
    @Test
    void yoIsWritten() {
        Pattern missing = Pattern.compile(
                "\\b(еще|ее|нее|расчет|отчет|прием|ребенк?|счет|истек|свое|твое|мое|темн|черн)\\w*"
                    + "|\\b(утвержден|внесен|определен|учтен|исключен|поврежден|подтвержден|введен|отсоединен)(н\\w*|\\b)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        assertThat(texts(Language.RU))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(
                                missing.matcher(text).results().map(result -> result.group()))
                        .as(key + ": " + text)
                        .isEmpty());
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        Bundle.all()
                .forEach(bundle ->
                        bundle.in(language).forEach((key, text) -> texts.put(bundle.name() + " " + key, text)));
        assertThat(texts).hasSizeGreaterThan(700);
        return texts;
    }
}
