package kz.kuzet.command.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of {@code kuzet diff}: every key in every language, with as many arguments. */
final class DiffWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("%\\d\\$s");

    private static ResourceBundle words(String bundle, String language) {
        ResourceBundle words = ResourceBundle.getBundle("kz.kuzet.command." + bundle, Locale.forLanguageTag(language));
        assertThat(words.getLocale()).isEqualTo(Locale.forLanguageTag(language));
        return words;
    }

    @ParameterizedTest
    @CsvSource({"Diff, ru", "Diff, kk", "DiffFlaw, ru", "DiffFlaw, kk"})
    void sameKeysAndArguments(String bundle, String language) {
        ResourceBundle english = words(bundle, "");
        ResourceBundle other = words(bundle, language);
        assertThat(english.keySet()).isNotEmpty();
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(placeholders(other.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
            assertThat(other.getString(key)).as(key).isNotBlank().doesNotContain("\n");
            assertThat(PLACEHOLDER.matcher(other.getString(key)).replaceAll(""))
                    .as(key)
                    .doesNotContain("%");
        }
    }

    @Test
    void languagesDiffer() {
        for (String key : List.of("weaker", "stronger", "same", "summary", "section.method", "because")) {
            assertThat(Set.of(
                            words("Diff", "").getString(key),
                            words("Diff", "ru").getString(key),
                            words("Diff", "kk").getString(key)))
                    .hasSize(3);
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(placeholder -> found.add(placeholder.group()));
        return found;
    }
}
