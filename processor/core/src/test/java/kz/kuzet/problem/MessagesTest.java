package kz.kuzet.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.rules.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    private final Messages english = new Messages(Language.EN);

    @Test
    void format() {
        assertThat(english.of(Message.CHANNEL_TWICE, "PORTAL"))
                .isEqualTo("[KUZET106] The channel PORTAL is named twice. Rules: para 6. Fix: name it once.");
    }

    @Test
    void formatWhereTheRulesAreNotConcerned() {
        assertThat(english.of(Message.OPTION_UNKNOWN, "kuzet.x", "kuzet.y"))
                .isEqualTo("[KUZET401] There is no option kuzet.x. Fix: use one of kuzet.y.");
    }

    @Test
    void argumentsStandInFixAsInWhat() {
        assertThat(english.of(Message.METHOD_TOO_WEAK, "A", "B", "4", "x 4"))
                .isEqualTo("[KUZET203] The method A is weaker than B, which the Rules give for a total of 4 (x 4)."
                        + " Rules: para 5. Fix: write method = B or leave method out; if a criterion is declared"
                        + " wrongly, correct it.");
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageInEveryLanguageIsOneLine(Language language) {
        Messages messages = new Messages(language);
        for (Message message : Message.values()) {
            assertThat(say(messages, message, "x"))
                    .startsWith("[" + message.problem() + "] ")
                    .endsWith(".")
                    .doesNotContain("%", "\n")
                    .doesNotContain("..");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "%1$s",
                "%n",
                "%",
                "%%",
                "{0}",
                "{",
                "$L",
                "$S",
                "$$",
                "\\",
                "\\u000a",
                "'",
                "''",
                "\"",
                "<b>&amp;</b>",
                "*/",
                "[KUZET101]",
                "Қазақша",
                "\uD83D\uDE00"
            })
    void whatMeansSomethingElsewhereStandsAsItIs(String text) {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            for (Message message : Message.values()) {
                String said = say(messages, message, text);
                String plain = say(messages, message, "x");
                assertThat(said.replace(text, "x")).isEqualTo(plain.replace(text, "x"));
            }
        }
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        assertThat(english.of(Message.COMPONENT_TWICE, "a\nb\u202Ec\uD800d\u0000"))
                .startsWith("[KUZET108] The component \"aU+000AbU+202EcU+D800dU+0000\" is named twice. ");
    }

    @Test
    void longTextIsCut() {
        String said = english.of(Message.COMPONENT_TWICE, "ы".repeat(60_000));
        assertThat(said).contains("\"" + "ы".repeat(400) + "…\"").hasSizeLessThan(600);
    }

    @Test
    void takesAsManyArgumentsAsTheMessageHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.of(Message.CHANNEL_TWICE))
                .withMessage("CHANNEL_TWICE takes 1 arguments, not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> english.of(Message.CHANNEL_NONE, "x"));
    }

    @Test
    void namesAnotherParagraphWhereItIsToldTo() {
        assertThat(english.cited(Message.NOT_BY_THE_RULES, Citation.PARA_5_4, "e_1", "Fee", "0", "1"))
                .contains(" Rules: para 5(4). ");
    }

    @Test
    void aLineSaysWhereAndHowBad() {
        assertThat(english.line("a.jar", Severity.ERROR, "x")).isEqualTo("a.jar: error: x");
        assertThat(new Messages(Language.RU).line("", Severity.NOTE, "x")).isEqualTo("примечание: x");
        assertThat(new Messages(Language.KK).line("a", Severity.WARNING, "x")).isEqualTo("a: ескерту: x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ar-EG-u-nu-arab", "tr", "th-TH-u-nu-thai", "und"})
    void languageOfTheMachineDoesNotMatter(String tag) {
        Locale before = Locale.getDefault();
        List<String> expected = sayEverything();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(sayEverything()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> sayEverything() {
        return List.of(Language.values()).stream()
                .map(Messages::new)
                .flatMap(messages -> List.of(Message.values()).stream()
                        .map(message -> say(messages, message, "i\u0007")))
                .toList();
    }

    private static String say(Messages messages, Message message, String argument) {
        return messages.of(
                message, Collections.nCopies(message.arguments(), argument).toArray());
    }
}
