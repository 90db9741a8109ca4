package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.TermUnit;
import kz.kuzet.example.portal.signature.SignatureFault;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.rules.Citation;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.MethodOverride;
import org.junit.jupiter.api.Test;

/** The texts of the pages: the same in each language, and none missing. */
class TextsTest {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @Test
    void languagesHaveTheSameTextsAndNoneIsEmpty() throws IOException {
        for (String language : LANGUAGES) {
            assertThat(texts(language).keySet())
                    .as(language)
                    .isEqualTo(texts("kk").keySet());
            assertThat(texts(language).values()).as(language).isNotEmpty().allMatch(text -> !text.isBlank());
        }
    }

    @Test
    void textsNameTheSameValuesInEachLanguage() throws IOException {
        for (String language : LANGUAGES) {
            Map<String, String> withValues = texts(language);
            withValues.values().removeIf(text -> !text.contains("{"));
            assertThat(withValues)
                    .isNotEmpty()
                    .allSatisfy((key, text) -> assertThat(new MessageFormat(text).getFormatsByArgumentIndex())
                            .as(language + " " + key)
                            .hasSameSizeAs(new MessageFormat(unchecked("kk").get(key)).getFormatsByArgumentIndex()));
        }
    }

    @Test
    void everythingThatIsNamedHasAText() throws IOException {
        assertThat(texts("kk").keySet())
                .containsAll(keys("signature.fault.", SignatureFault.values()))
                .containsAll(keys("citation.", Citation.values()))
                .containsAll(keys("criterion.", Criterion.values()))
                .containsAll(keys("override.", MethodOverride.values()))
                .containsAll(keys("method.", AuthenticationMethod.values()))
                .containsAll(keys("channel.", Channel.values()))
                .containsAll(keys("answer.", TermUnit.values()));
    }

    @Test
    void allServicesOfTheIssueAreThere() {
        List<ServiceGuard> guards =
                List.copyOf(ServiceGuards.load(TextsTest.class.getClassLoader()).all());
        assertThat(guards).hasSizeGreaterThanOrEqualTo(10);
        assertThat(guards.stream().map(guard -> guard.service().method())).contains(AuthenticationMethod.values());
        assertThat(guards.stream().flatMap(guard -> guard.service().classification().override().stream()))
                .contains(MethodOverride.PERMIT, MethodOverride.COMPOSITE);
        assertThat(guards.stream()
                        .filter(guard -> guard.service().messagingMethod().isPresent()))
                .isNotEmpty();
    }

    private static List<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    private static TreeMap<String, String> unchecked(String language) {
        try {
            return texts(language);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TreeMap<String, String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/texts/portal_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        TreeMap<String, String> texts = new TreeMap<>();
        Stream.of(properties.stringPropertyNames().toArray(String[]::new))
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
