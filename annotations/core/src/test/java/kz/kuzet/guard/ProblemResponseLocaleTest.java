package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kz.kuzet.AuthenticationMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader's language decides, never the server's. */
class ProblemResponseLocaleTest {

    @ParameterizedTest
    @CsvSource({
        "kk,          kk",
        "kk-KZ,       kk",
        "kk-Cyrl-KZ,  kk",
        "kk-Latn-KZ,  kk",
        "ru,          ru",
        "ru-KZ,       ru",
        "en,          en",
        "en-GB,       en",
        "fr,          en",
        "zh-Hant-TW,  en",
        "uk,          en",
        "krc,         en",
        "und,         en",
        "und-KZ,      en",
    })
    void unknownLanguagesAreAnsweredInEnglish(String asked, String language) {
        ProblemResponse answer = AnsweredDecision.CONFIRM_BY_EDS.answer(Locale.forLanguageTag(asked));
        assertThat(answer).isEqualTo(AnsweredDecision.CONFIRM_BY_EDS.answer(Locale.forLanguageTag(language)));
        assertThat(answer.contentLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kk-KZ",
                "ru-RU",
                "en-US",
                "tr-TR",
                "az-AZ",
                "ar-EG-u-nu-arab",
                "th-TH-u-nu-thai",
                "hi-IN-u-nu-deva"
            })
    void theServersOwnLanguageChangesNothing(String serverLanguage) {
        List<ProblemResponse> expected = under(Locale.ROOT, ProblemResponseLocaleTest::allAnswers);
        assertThat(under(Locale.forLanguageTag(serverLanguage), ProblemResponseLocaleTest::allAnswers))
                .isEqualTo(expected);
        assertThat(under(
                        Locale.forLanguageTag(serverLanguage),
                        () -> ProblemResponse.acr(AuthenticationMethod.LOGIN_PASSWORD)))
                .isEqualTo("login_password");
    }

    private static List<ProblemResponse> allAnswers() {
        List<ProblemResponse> answers = new ArrayList<>();
        for (AnsweredDecision kind : AnsweredDecision.values()) {
            for (String asked : List.of("kk", "ru", "en", "fr", "und")) {
                answers.add(kind.answer(Locale.forLanguageTag(asked)));
            }
        }
        return answers;
    }

    private static <T> T under(Locale serverLocale, Supplier<T> supplier) {
        Locale before = Locale.getDefault();
        Locale.setDefault(serverLocale);
        try {
            return supplier.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
