package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A handwritten guard may carry any code at all: it comes back from the problem document as it was, and breaks nothing. */
class HostileServiceCodeTest {

    static Stream<String> codes() {
        return Stream.of(
                "",
                "\"",
                "\\",
                "\\\"",
                "\"},{\"status\":200",
                "\\u0022",
                "\r\nSet-Cookie: a=b",
                "</script>",
                "%s%n%1$s",
                "е_004",
                "қызмет",
                "\u2028\u2029",
                "\u202e004_e",
                "\ufeff",
                "\ud83d\udee1",
                "\ud83d",
                "\udee1",
                "\udee1\ud83d");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void comesBackAsItWas(String code) {
        assertThat(roundTrip(code)).isEqualTo(code);
    }

    @Test
    void everySingleCharacterComesBackAsItWas() {
        String all = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
        assertThat(roundTrip(all)).isEqualTo(all);
    }

    @Test
    void whatIsHarmlessStaysReadable() {
        String harmless = IntStream.rangeClosed(' ', '~')
                .filter(c -> c != '"' && c != '\\')
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
        assertThat(stepUp(harmless).body()).contains("\"" + harmless + "\"");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void neverReachesTheHeader(String code) {
        assertThat(stepUp(code).wwwAuthenticate()).isEqualTo(stepUp("code").wwwAuthenticate());
    }

    private static Object roundTrip(String code) {
        String body = stepUp(code).body();
        assertThat(body).matches("[ -~]+");
        return Json.parse(body).get("service");
    }

    private static ProblemResponse stepUp(String code) {
        AuthenticationMethod method = AuthenticationMethod.LOGIN_PASSWORD_EDS;
        return Samples.guard(Samples.serviceScored(method, code).askingFor(method))
                .decide(Evidence.withoutLogin(Channel.PORTAL), REQUEST)
                .problemResponse(REQUEST, Locale.ENGLISH)
                .orElseThrow();
    }
}
