package kz.kuzet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.register.MalformedRegisterException.Kind;
import kz.kuzet.rules.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words are complete in every language, and fit the messages. */
final class CatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])\\$s");

    @ParameterizedTest
    @EnumSource
    void keysAreThoseOfMessagesAndCitations(Language language) {
        Set<String> expected = new TreeSet<>(
                Set.of("format", "format.uncited", "phrase.and", "phrase.difference", "phrase.flaw", "phrase.flaw.at"));
        for (Message message : Message.values()) {
            expected.add(message + ".what");
            expected.add(message + ".fix");
        }
        Stream.of(Severity.values()).map(Enum::name).forEach(expected::add);
        Stream.of(EndpointKind.values()).map(kind -> "phrase.kind." + kind).forEach(expected::add);
        Stream.of(Kind.values()).map(kind -> "phrase.flaw." + kind).forEach(expected::add);
        for (Citation citation : Citation.values()) {
            expected.add(citation.name());
        }
        assertThat(Words.of(language).keySet()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyArgumentIsUsedAndNoOther(Language language) {
        Map<String, String> words = Words.of(language);
        for (Message message : Message.values()) {
            Set<Integer> expected = new TreeSet<>();
            for (int number = 1; number <= message.arguments(); number++) {
                expected.add(number);
            }
            assertThat(placeholders(words.get(message + ".what") + words.get(message + ".fix")))
                    .as("%s", message)
                    .isEqualTo(expected);
        }
        assertThat(placeholders(words.get("format"))).containsExactly(1, 2, 3, 4);
        assertThat(placeholders(words.get("format.uncited"))).containsExactly(1, 2, 3);
        assertThat(Words.of(Language.EN))
                .isNotEmpty()
                .allSatisfy((key, english) ->
                        assertThat(placeholders(words.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @EnumSource
    void noStrayPercentSign(Language language) {
        assertThat(Words.of(language))
                .isNotEmpty()
                .allSatisfy((key, text) ->
                        assertThat(PLACEHOLDER.matcher(text).replaceAll("")).doesNotContain("%"));
    }

    /** The format adds the full stops. */
    @ParameterizedTest
    @EnumSource
    void wordsAreOnePhraseThatEndsInNoPunctuation(Language language) {
        Map<String, String> words = Words.of(language);
        words.keySet().removeAll(Set.of("format", "format.uncited"));
        assertThat(words)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(text.strip())
                        .doesNotContain("  ", "\n", "\r", "\t", "\uFFFD", "Ð", "Ñ")
                        .doesNotEndWith(".")
                        .doesNotEndWith(";")
                        .doesNotEndWith(":"));
        // What is wrong is a sentence; it may begin with an attribute, which is written as in code.
        Pattern beginning = Pattern.compile("[^\\p{Ll}].*|[a-z]+[A-Z].*");
        assertThat(words.keySet().stream().filter(key -> key.endsWith(".what")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.get(key)).matches(beginning));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        String suffix = language == Language.EN ? "" : "_" + language.tag();
        List<String> keys = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Message.class.getResourceAsStream("Messages" + suffix + ".properties"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }
        assertThat(keys).doesNotHaveDuplicates().hasSize(Words.of(language).size());
    }

    /** What a developer has to type is the same in every language: annotations, attributes, constants, codes. */
    @ParameterizedTest
    @EnumSource
    void codeInWordsIsTheSameInEveryLanguage(Language language) {
        Pattern code = Pattern.compile("@\\w+|\\b[A-Z]+_[A-Z_]+\\b|\\b[a-z]+[A-Z]\\w+\\b|KUZET\\d+|\\b[a-z]\\w* = ");
        Map<String, String> english = Words.of(Language.EN);
        Map<String, String> words = Words.of(language);
        for (Message message : Message.values()) {
            assertThat(matches(code, words.get(message + ".fix")))
                    .as("%s", message)
                    .isEqualTo(matches(code, english.get(message + ".fix")));
        }
    }

    @Test
    void languagesDiffer() {
        for (Message message : Message.values()) {
            assertThat(Set.of(Language.values()).stream()
                            .map(language -> Words.of(language).get(message + ".what")))
                    .as("%s", message)
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<Integer> placeholders(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            numbers.add(Integer.valueOf(placeholder.group(1)));
        }
        return numbers;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }
}
