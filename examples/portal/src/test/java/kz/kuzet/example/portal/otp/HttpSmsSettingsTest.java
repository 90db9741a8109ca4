package kz.kuzet.example.portal.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.kuzet.example.portal.otp.HttpSmsSettings.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSmsSettingsTest {

    private static final String KEY = "Bearer s3cr3t-k3y";

    private static HttpSmsSettings to(String address) {
        return new HttpSmsSettings(
                URI.create(address), Format.JSON, "to", "text", Map.of(), "Authorization", KEY, Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sms.example.kz/send",
                "HTTPS://sms.example.kz",
                "http://localhost:8081/send",
                "http://127.0.0.1/send",
                "http://127.1.2.3/send",
                "http://[::1]:8081/send"
            })
    void safeAddressesAreAccepted(String address) {
        assertThatCode(() -> to(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.example.kz/send",
                "http://localhost.example.kz/send",
                "http://127.0.0.1.example.kz/",
                "http://10.0.0.1/",
                "ftp://localhost/",
                "file:///tmp/sms",
                "/send",
                "https:send",
                "https://user:password@sms.example.kz/"
            })
    void addressesThatWouldShowPasswordsToOthersAreRefused(String address) {
        assertThatThrownBy(() -> to(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("address:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''  | text  | from | X-Key         | k         | PT5S  | phoneField",
                "to  | ' '   | from | X-Key         | k         | PT5S  | phoneField and textField",
                "to  | to    | from | X-Key         | k         | PT5S  | phoneField and textField",
                "to  | text  | to   | X-Key         | k         | PT5S  | furtherFields",
                "to  | text  | text | X-Key         | k         | PT5S  | furtherFields",
                "to  | text  | from | ''            | k         | PT5S  | keyHeader",
                "to  | text  | from | 'X: Key'      | k         | PT5S  | keyHeader",
                "to  | text  | from | X-Key         | ''        | PT5S  | key",
                "to  | text  | from | X-Key         | 's3cr3t '  | PT5S  | key",
                "to  | text  | from | X-Key         | құпия-s3cr3t | PT5S | key",
                "to  | text  | from | X-Key         | k         | PT0S  | timeout",
                "to  | text  | from | X-Key         | k         | PT-1S | timeout",
            })
    void whatWouldNotWorkIsRefusedByNameWithoutTheKey(
            String phone, String text, String further, String header, String key, Duration timeout, String name) {
        assertThatThrownBy(() -> new HttpSmsSettings(
                        URI.create("https://sms.example.kz"),
                        Format.FORM,
                        phone,
                        text,
                        Map.of(further, "Portal"),
                        header,
                        key,
                        timeout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name)
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void aKeyWithALineBreakIsRefusedWithoutTheKey() {
        assertThatThrownBy(() -> new HttpSmsSettings(
                        URI.create("https://sms.example.kz"),
                        Format.JSON,
                        "to",
                        "text",
                        Map.of(),
                        "Authorization",
                        KEY + "\r\nX-Injected: yes",
                        Duration.ofSeconds(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key: not what a header can carry");
    }

    @Test
    void furtherFieldsAreCopied() {
        Map<String, String> further = new HashMap<>(Map.of("from", "Portal"));
        HttpSmsSettings settings = new HttpSmsSettings(
                URI.create("https://sms.example.kz"),
                Format.JSON,
                "to",
                "text",
                further,
                "X-Key",
                KEY,
                Duration.ofSeconds(5));
        further.put("to", "somebody else");

        assertThat(settings.furtherFields()).containsOnlyKeys("from");
    }
}
