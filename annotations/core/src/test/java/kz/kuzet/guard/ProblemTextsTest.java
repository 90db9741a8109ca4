package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of texts themselves. */
class ProblemTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_kk", "_ru"})
    void everyLanguageHasTheSameTexts(String suffix) throws IOException {
        assertThat(new TreeSet<>(texts(suffix).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("").stringPropertyNames()));
    }

    @Test
    void everyReasonAndEveryMethodHasAText() throws IOException {
        assertThat(texts("").stringPropertyNames())
                .containsAll(
                        Stream.concat(Arrays.stream(Refusal.values()), Arrays.stream(AuthenticationMethod.values()))
                                .map(Enum::name)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_kk", "_ru"})
    void noTextIsBlankOrHasAnythingToFillInButWhatIsKnown(String suffix) throws IOException {
        Properties texts = texts(suffix);
        assertThat(texts.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(texts.getProperty(key)).isNotBlank();
            assertThat(texts.getProperty(key).chars().filter(c -> c == '%').count())
                    .as(key)
                    .isEqualTo(key.equals("methods") || key.equals("tooLarge") ? 1 : 0);
        });
        assertThat(texts.getProperty("methods")).contains("%s");
        assertThat(texts.getProperty("tooLarge")).contains("%s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_kk", "_ru"})
    void everythingIsTranslated(String suffix) throws IOException {
        Properties texts = texts(suffix);
        texts.remove("language");
        assertThat(texts.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.getProperty(key))
                        .as(key)
                        .containsPattern("\\p{IsCyrillic}")
                        .doesNotContainPattern("[A-Za-z]{2}"));
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ProblemResponse.class.getResourceAsStream("ProblemTexts" + suffix + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
