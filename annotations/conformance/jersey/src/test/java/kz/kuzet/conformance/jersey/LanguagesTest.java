package kz.kuzet.conformance.jersey;

import static kz.kuzet.conformance.jersey.Samples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.jakarta.GuardFeature;
import kz.kuzet.jakarta.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer comes in the first language that the reader accepts and Kuzet knows. */
class LanguagesTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        Class<?> forgotten = Uncompiled.type("Forgotten", """
            @jakarta.ws.rs.Path("forgotten")
            public class Forgotten { @jakarta.ws.rs.GET public String get() { return "get"; } }
            """);
        server = Server.of(new GuardedServices(EVIDENCE)
                .register(forgotten)
                .property(GuardFeature.UNCLASSIFIED, "refuse")
                .property(GuardFeature.MAX_REQUEST_SIZE, 3));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | en",
                "en | en",
                "ru | ru",
                "kk | kk",
                "kk-KZ | kk",
                "ru-KZ, en;q=0.5 | ru",
                "en;q=0.1, kk;q=0.9, ru;q=0.5 | kk",
                "de, fr;q=0.9 | en",
                "de, ru;q=0.2 | ru",
                "* | en",
                "de, *;q=0.5 | en",
                "en, ru;q=0.9 | en",
            })
    void theReaderChooses(String accepted, String language) throws Exception {
        EVIDENCE.reset();
        assertThat(language(server.post("otp", "a", "Accept-Language", accepted)))
                .isEqualTo(language);
        EVIDENCE.reset().logIn(RECIPIENT);
        assertThat(language(server.post("eds", "a", "Accept-Language", accepted)))
                .isEqualTo(language);
        EVIDENCE.show(Evidence.ofLogin(RECIPIENT, Channel.INSTANT_MESSAGE));
        assertThat(language(server.get("otp", "Accept-Language", accepted))).isEqualTo(language);
        assertThat(language(server.get("forgotten", "Accept-Language", accepted)))
                .isEqualTo(language);
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(language(server.post("otp", "abcd", "Accept-Language", accepted)))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The service cannot be provided in this way, The request is too large",
        "ru, Услугу нельзя оказать таким способом, Запрос слишком большой",
        "kk, Қызметті бұл тәсілмен көрсету мүмкін емес, Сұрау салу тым үлкен",
    })
    void theTextsAreInThatLanguage(String language, String unclassified, String tooLarge) throws Exception {
        EVIDENCE.reset().logIn(RECIPIENT).confirmWhateverIsSent(Factor.EDS);
        assertThat(server.get("forgotten", "Accept-Language", language).problem("title"))
                .isEqualTo(unclassified);
        Answer large = server.post("otp", "abcd", "Accept-Language", language);
        assertThat(large.problem("title")).isEqualTo(tooLarge);
        assertThat(large.problem("detail")).contains("3");
        assertThat(large.body()).matches("\\p{ASCII}+");
    }

    /** The language that the header names; the text has to be in it. */
    private static String language(Answer answer) throws Exception {
        String title = answer.problem("title");
        String byText = title.chars().anyMatch(c -> "әғқңөұүһі".indexOf(c) >= 0)
                ? "kk"
                : title.chars().anyMatch(c -> c >= 'а' && c <= 'я') ? "ru" : "en";
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.header("Content-Language")).isEqualTo(byText);
        return byText;
    }
}
