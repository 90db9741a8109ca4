package kz.kuzet.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kuzet.command.testing.Bundle;
import kz.kuzet.problem.Language;
import kz.kuzet.problem.Message;
import kz.kuzet.problem.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said is said in all three languages. */
final class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("%(\\d\\$)?s|\\{\\d}");

    /** Of a field of usage texts only line ends are asked for, and of a text with arguments only strings. */
    private static final Pattern PERCENT = Pattern.compile("%(\\d\\$)?s|%n|%%");

    @Test
    void thereAreFew() {
        assertThat(Bundle.ofTheProduct().map(Bundle::name))
                .contains("kz/kuzet/problem/Messages", "kz/kuzet/command/CommandTexts")
                .hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("kz.kuzet.command.testing.Bundle#all")
    void everyKeyIsInEveryLanguageWithItsArguments(Bundle bundle) {
        assertThat(bundle.in(Language.EN)).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(bundle.in(language).keySet())
                    .isEqualTo(bundle.in(Language.EN).keySet());
            assertThat(bundle.in(language)).isNotEmpty().allSatisfy((key, text) -> {
                assertThat(text).as("%s of %s", key, language).isNotBlank().doesNotContain("\n");
                assertThat(arguments(text))
                        .as("%s of %s", key, language)
                        .isEqualTo(arguments(bundle.in(Language.EN).get(key)));
                assertThat(PERCENT.matcher(text).replaceAll(""))
                        .as("%s of %s", key, language)
                        .doesNotContain("%");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageOfTheMachineDoesNotMatter(Language language) {
        Locale before = Locale.getDefault();
        String expected = say(language);
        try {
            Locale.setDefault(Locale.forLanguageTag("kk"));
            assertThat(say(language)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String say(Language language) {
        return CommandException.at("x", Message.OUTPUT_NOT_A_FILE).in(new Messages(language));
    }

    private static Set<String> arguments(String words) {
        return ARGUMENT.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
