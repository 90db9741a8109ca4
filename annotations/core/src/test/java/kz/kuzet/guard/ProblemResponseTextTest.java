package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import kz.kuzet.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole answer to every kind of decision, in every language. */
class ProblemResponseTextTest {

    private static final String LOGIN = "Bearer acr_values=\"%s\"";
    private static final String CONFIRM = "Bearer error=\"insufficient_user_authentication\", "
            + "error_description=\"The request has to be confirmed\", acr_values=\"%s\"";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | LOGIN_FOR_LOGIN | Log in to use this service | The service asks for login and password.",
                "en | LOGIN_FOR_OTP | Log in to use this service | The service asks for login, password and one-time"
                        + " password or login, password and electronic digital signature.",
                "en | LOGIN_FOR_EDS | Log in to use this service | The service asks for login, password and electronic"
                        + " digital signature.",
                "en | CONFIRM_BY_OTP | This request has to be confirmed | The service asks for login, password and"
                        + " one-time password or login, password and electronic digital signature.",
                "en | CONFIRM_BY_EDS | This request has to be confirmed | The service asks for login, password and"
                        + " electronic digital signature.",
                "en | NO_EVIDENCE | The service cannot be provided in this way | Nothing is known about who sends the"
                        + " request.",
                "en | NOT_A_RECIPIENT | The service cannot be provided in this way | Whoever has logged in is known by"
                        + " neither an IIN nor a BIN.",
                "en | NO_REQUEST | The service cannot be provided in this way | There is no request to decide on.",
                "en | CHANNEL_NOT_DECLARED | The service cannot be provided in this way | The service is not offered"
                        + " over this channel.",
                "en | NOT_A_COMPONENT | The service cannot be provided in this way | The service is not part of a"
                        + " composite service that was granted.",
                "ru | LOGIN_FOR_LOGIN | Войдите в систему, чтобы получить услугу | Для получения услуги"
                        + " требуется способ аутентификации «логин/пароль».",
                "ru | LOGIN_FOR_OTP | Войдите в систему, чтобы получить услугу | Для получения услуги требуется способ"
                        + " аутентификации «логин/пароль + одноразовый пароль» или «логин/пароль + ЭЦП».",
                "ru | LOGIN_FOR_EDS | Войдите в систему, чтобы получить услугу | Для получения услуги"
                        + " требуется способ аутентификации «логин/пароль + ЭЦП».",
                "ru | CONFIRM_BY_OTP | Запрос необходимо подтвердить | Для получения услуги требуется способ"
                        + " аутентификации «логин/пароль + одноразовый пароль» или «логин/пароль + ЭЦП».",
                "ru | CONFIRM_BY_EDS | Запрос необходимо подтвердить | Для получения услуги"
                        + " требуется способ аутентификации «логин/пароль + ЭЦП».",
                "ru | NO_EVIDENCE | Услугу нельзя оказать таким способом | Неизвестно, кто отправляет запрос.",
                "ru | NOT_A_RECIPIENT | Услугу нельзя оказать таким способом | Для вошедшего в систему не указан ни"
                        + " ИИН, ни БИН.",
                "ru | NO_REQUEST | Услугу нельзя оказать таким способом | Нет запроса, по которому принимается"
                        + " решение.",
                "ru | CHANNEL_NOT_DECLARED | Услугу нельзя оказать таким способом | По этому каналу услуга не"
                        + " оказывается.",
                "ru | NOT_A_COMPONENT | Услугу нельзя оказать таким способом | Услуга не входит в состав композитной"
                        + " услуги, запрос на которую принят.",
                "kk | LOGIN_FOR_LOGIN | Қызметті алу үшін жүйеге кіріңіз | Қызметті алу үшін"
                        + " «логин/пароль» аутентификаттау тәсілі қажет.",
                "kk | LOGIN_FOR_OTP | Қызметті алу үшін жүйеге кіріңіз | Қызметті алу үшін «логин/пароль + бір реттік"
                        + " пароль» немесе «логин/пароль + ЭЦҚ» аутентификаттау тәсілі қажет.",
                "kk | LOGIN_FOR_EDS | Қызметті алу үшін жүйеге кіріңіз | Қызметті алу үшін"
                        + " «логин/пароль + ЭЦҚ» аутентификаттау тәсілі қажет.",
                "kk | CONFIRM_BY_OTP | Сұрау салуды растау қажет | Қызметті алу үшін «логин/пароль + бір реттік"
                        + " пароль» немесе «логин/пароль + ЭЦҚ» аутентификаттау тәсілі қажет.",
                "kk | CONFIRM_BY_EDS | Сұрау салуды растау қажет | Қызметті алу үшін"
                        + " «логин/пароль + ЭЦҚ» аутентификаттау тәсілі қажет.",
                "kk | NO_EVIDENCE | Қызметті бұл тәсілмен көрсету мүмкін емес | Сұрау салуды кімнің жібергені"
                        + " белгісіз.",
                "kk | NOT_A_RECIPIENT | Қызметті бұл тәсілмен көрсету мүмкін емес | Жүйеге кірген адамның ЖСН-і де,"
                        + " БСН-і де көрсетілмеген.",
                "kk | NO_REQUEST | Қызметті бұл тәсілмен көрсету мүмкін емес | Шешім қабылдауға қажет сұрау салу жоқ.",
                "kk | CHANNEL_NOT_DECLARED | Қызметті бұл тәсілмен көрсету мүмкін емес | Бұл арна арқылы қызмет"
                        + " көрсетілмейді.",
                "kk | NOT_A_COMPONENT | Қызметті бұл тәсілмен көрсету мүмкін емес | Бұл қызмет сұрау салу қабылданған"
                        + " композиттік қызметтің құрамына кірмейді.",
            })
    void speaksTheReadersLanguage(String language, AnsweredDecision decision, String title, String detail) {
        ProblemResponse answer = decision.answer(Locale.forLanguageTag(language));
        Map<String, Object> problem = Json.parse(answer.body());
        assertThat(answer.contentLanguage()).isEqualTo(language);
        assertThat(problem).containsEntry("title", title).containsEntry("detail", detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOGIN_FOR_LOGIN | login_password",
                "LOGIN_FOR_OTP   | login_password_otp login_password_eds",
                "LOGIN_FOR_EDS   | login_password_eds",
            })
    void whoeverHasShownNothingIsToldNoError(AnsweredDecision decision, String acrValues) {
        ProblemResponse answer = decision.answer(Locale.ENGLISH);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.wwwAuthenticate()).contains(LOGIN.formatted(acrValues));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONFIRM_BY_OTP | login_password_otp login_password_eds",
                "CONFIRM_BY_EDS | login_password_eds",
            })
    void whoeverHasLoggedInIsToldWhatIsInsufficient(AnsweredDecision decision, String acrValues) {
        ProblemResponse answer = decision.answer(Locale.ENGLISH);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.wwwAuthenticate()).contains(CONFIRM.formatted(acrValues));
    }

    @ParameterizedTest
    @CsvSource({"NO_EVIDENCE", "NOT_A_RECIPIENT", "NO_REQUEST", "CHANNEL_NOT_DECLARED", "NOT_A_COMPONENT"})
    void whateverIsRefusedHasNoChallenge(AnsweredDecision decision) {
        ProblemResponse answer = decision.answer(Locale.ENGLISH);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.wwwAuthenticate()).isEmpty();
    }
}
