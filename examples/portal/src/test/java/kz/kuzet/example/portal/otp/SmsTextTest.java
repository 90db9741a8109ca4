package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk    | 042137 — «Анықтама» қызметіне сұрау салуды жіберуге арналған бір реттік пароль."
                        + " Оны ешкімге, тіпті қызметкерлерге де айтпаңыз.",
                "ru-KZ | 042137 — одноразовый пароль для отправки запроса на услугу «Анықтама»."
                        + " Никому его не сообщайте, даже сотрудникам.",
                "en-GB | 042137 is your one-time password to send the request for the service “Анықтама”."
                        + " Tell it to nobody, not even to staff.",
                "de    | 042137 is your one-time password to send the request for the service “Анықтама”."
                        + " Tell it to nobody, not even to staff.",
            })
    void itIsInTheRecipientsLanguage(String language, String text) {
        assertThat(SmsText.of("042137", "Анықтама", Locale.forLanguageTag(language)))
                .isEqualTo(text);
    }

    @Test
    void aNameIsTextAndNoPattern() {
        assertThat(SmsText.of("042137", "Child's {0} birth {1}", Locale.ENGLISH))
                .contains("“Child's {0} birth {1}”");
    }

    @Test
    void theServersOwnLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru"));
            assertThat(SmsText.of("042137", "x", Locale.ENGLISH)).contains("is your one-time password");
        } finally {
            Locale.setDefault(before);
        }
    }
}
