package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The header is a challenge of RFC 9110 (section 11.3), and its parameters keep to RFC 6750 (section 3). */
class ChallengeSyntaxTest {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUOTED_STRING = "\"(?:[\\t \\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\\t\\x20-\\x7e])*\"";
    private static final Pattern CHALLENGE =
            Pattern.compile("Bearer +(%1$s=%2$s(?:[ \\t]*,[ \\t]*%1$s=%2$s)*)".formatted(TOKEN, QUOTED_STRING));
    private static final Pattern PARAMETER = Pattern.compile("(%s)=(%s)".formatted(TOKEN, QUOTED_STRING));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"LOGIN_.*", "CONFIRM_.*"})
    void isValidAndHasNoParameterTwice(AnsweredDecision kind) {
        Map<String, String> parameters = parse(challenge(kind));
        assertThat(parameters.keySet()).contains("acr_values").isSubsetOf("error", "error_description", "acr_values");
        assertThat(parameters.containsKey("error")).isEqualTo(parameters.containsKey("error_description"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"LOGIN_.*", "CONFIRM_.*"})
    void parametersKeepToTheCharactersOfRfc6750(AnsweredDecision kind) {
        assertThat(parse(challenge(kind)).values())
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value).matches("[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"LOGIN_.*", "CONFIRM_.*"})
    void isTheSameInEveryLanguage(AnsweredDecision kind) {
        assertThat(kind.answer(Locale.forLanguageTag("kk")).wwwAuthenticate()).contains(challenge(kind));
        assertThat(kind.answer(Locale.forLanguageTag("ru")).wwwAuthenticate()).contains(challenge(kind));
    }

    private static String challenge(AnsweredDecision kind) {
        return kind.answer(Locale.ENGLISH).wwwAuthenticate().orElseThrow();
    }

    private static Map<String, String> parse(String challenge) {
        Matcher matcher = CHALLENGE.matcher(challenge);
        assertThat(matcher.matches()).as(challenge).isTrue();
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(matcher.group(1));
        while (parameter.find()) {
            String quoted = parameter.group(2);
            String value = quoted.substring(1, quoted.length() - 1);
            assertThat(parameters.put(parameter.group(1), value)).isNull();
        }
        return parameters;
    }
}
