package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import kz.kuzet.conformance.spring.table.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are in the reader's language. */
class LanguageTest {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk|kk|Қызметті алу үшін жүйеге кіріңіз",
                "kk-KZ|kk|Қызметті алу үшін жүйеге кіріңіз",
                "ru|ru|Войдите в систему, чтобы получить услугу",
                "ru-KZ, en;q=0.5|ru|Войдите в систему, чтобы получить услугу",
                "en-GB|en|Log in to use this service",
                "de|en|Log in to use this service",
                "de, kk;q=0.8, ru;q=0.5|kk|Қызметті алу үшін жүйеге кіріңіз",
            })
    void answersIn(String accepted, String language, String title) {
        HttpResponse<String> response = server.post("/eds", "the request", "Accept-Language", accepted);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Language")).contains(language);
        assertThat(unescaped(response.body())).contains("\"title\":\"" + title + "\"");
    }

    @Test
    void theServersOwnLanguageDoesNotCount() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ru-RU"));
        try {
            assertThat(server.post("/eds", "the request").headers().firstValue("Content-Language"))
                    .contains("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theApplicationsOwnLanguageDoes() {
        try (Server kazakh = Server.start(Application.class, "spring.web.locale=kk")) {
            assertThat(kazakh.post("/eds", "the request").headers().firstValue("Content-Language"))
                    .contains("kk");
        }
    }

    private static String unescaped(String json) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(json)
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }
}
