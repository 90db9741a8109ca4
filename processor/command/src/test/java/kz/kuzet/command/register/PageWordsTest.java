package kz.kuzet.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageWordsTest {

    /** In an attribute of the template, or between quotes in the script. */
    private static final Pattern USE =
            Pattern.compile("data-t(?:-label|-placeholder)?=\"([\\w.]+)\"|(?:word|filled)\\(\"(\\w+)\"");

    static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "kz.kuzet.command.register.page.Page",
                language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void hasEveryWordInEveryLanguage(String language) {
        ResourceBundle english = words("en");
        ResourceBundle words = words(language);

        assertThat(words.getLocale()).isEqualTo(language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language));
        assertThat(english.keySet()).isNotEmpty();
        assertThat(new TreeSet<>(words.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(words.getString(key)).as(key).isNotBlank().doesNotContain("<", "&");
            assertThat(placeholders(words.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(it -> it.group())
                .collect(Collectors.toSet());
    }

    /** A word that nobody reads would be translated for nothing. */
    @Test
    void everyWordIsShown() throws IOException {
        Set<String> used = USE.matcher(resource("register.html") + resource("register.js"))
                .results()
                .map(use -> use.group(1) == null ? use.group(2) : use.group(1))
                .filter(key -> !key.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isNotEmpty().isEqualTo(new TreeSet<>(words("en").keySet()));
    }

    /** The word in the element is that of the key beside it. */
    @Test
    void wordsStandBesideTheirKeys() throws IOException {
        Pattern pair = Pattern.compile("data-t=\"([\\w.]+)\"[^<>]*>\\{\\{([\\w.]+?)(?:Word)?}}<");
        List<MatchResult> pairs =
                pair.matcher(resource("register.html")).results().toList();
        assertThat(pairs)
                .hasSizeGreaterThan(60)
                .allSatisfy(match -> assertThat(match.group(2)).isEqualTo(match.group(1)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = PageWriter.class.getResourceAsStream("page/" + name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
