package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import kz.kuzet.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an adapter answers before any guard is asked. */
class ProblemResponseOfAdapterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en|The service cannot be provided in this way|It has not been stated which public service this"
                        + " address belongs to.",
                "ru|ru|Услугу нельзя оказать таким способом|Не указано, к какой государственной услуге относится этот"
                        + " адрес.",
                "kk|kk|Қызметті бұл тәсілмен көрсету мүмкін емес|Бұл мекенжайдың қай мемлекеттік көрсетілетін"
                        + " қызметке жататыны көрсетілмеген.",
                "fr|en|The service cannot be provided in this way|It has not been stated which public service this"
                        + " address belongs to.",
            })
    void unclassified(String asked, String language, String title, String detail) {
        ProblemResponse answer = ProblemResponse.unclassified(Locale.forLanguageTag(asked));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.wwwAuthenticate()).isEmpty();
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.contentLanguage()).isEqualTo(language);
        assertThat(Json.parse(answer.body()))
                .isEqualTo(Map.of(
                        "type", "urn:kuzet:problem:unclassified", "title", title, "status", 403, "detail", detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en|The request is too large|At most 1048576 bytes are accepted.",
                "ru|ru|Запрос слишком большой|Принимается не более 1048576 байт.",
                "kk|kk|Сұрау салу тым үлкен|Ең көбі 1048576 байт қабылданады.",
                "ar-EG-u-nu-arab|en|The request is too large|At most 1048576 bytes are accepted.",
            })
    void tooLarge(String asked, String language, String title, String detail) {
        ProblemResponse answer = ProblemResponse.tooLarge(1 << 20, Locale.forLanguageTag(asked));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.wwwAuthenticate()).isEmpty();
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.contentLanguage()).isEqualTo(language);
        assertThat(Json.parse(answer.body()))
                .isEqualTo(Map.of(
                        "type",
                        "urn:kuzet:problem:request-too-large",
                        "title",
                        title,
                        "status",
                        413,
                        "detail",
                        detail));
    }
}
