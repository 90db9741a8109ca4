package kz.kuzet.guard;

import static kz.kuzet.guard.Samples.RECIPIENT;
import static kz.kuzet.guard.Samples.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The problem document (RFC 9457). */
class ProblemResponseBodyTest {

    private static final Evidence LOGGED_IN = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);

    @Test
    void aChallengeTellsEverythingThatTheRecipientCanDo() {
        assertThat(AnsweredDecision.CONFIRM_BY_OTP.answer(Locale.ENGLISH).body())
                .isEqualTo("{\"type\":\"urn:kuzet:problem:step-up-required\","
                        + "\"title\":\"This request has to be confirmed\",\"status\":401,"
                        + "\"detail\":\"The service asks for login, password and one-time password"
                        + " or login, password and electronic digital signature.\",\"service\":\"code\","
                        + "\"acceptableMethods\":["
                        + "{\"method\":\"LOGIN_PASSWORD_OTP\",\"acr\":\"login_password_otp\","
                        + "\"missingFactors\":[\"ONE_TIME_PASSWORD\"]},"
                        + "{\"method\":\"LOGIN_PASSWORD_EDS\",\"acr\":\"login_password_eds\","
                        + "\"missingFactors\":[\"EDS\"]}],"
                        + "\"digestAlgorithm\":\"SHA-256\","
                        + "\"requestDigest\":\"" + REQUEST + "\"}");
    }

    @Test
    void aRefusalTellsWhy() {
        assertThat(AnsweredDecision.CHANNEL_NOT_DECLARED.answer(Locale.ENGLISH).body())
                .isEqualTo("{\"type\":\"urn:kuzet:problem:refused\","
                        + "\"title\":\"The service cannot be provided in this way\",\"status\":403,"
                        + "\"detail\":\"The service is not offered over this channel.\",\"service\":\"code\","
                        + "\"reason\":\"CHANNEL_NOT_DECLARED\"}");
    }

    @ParameterizedTest
    @EnumSource
    void isAsciiAndAgreesWithTheRestOfTheAnswer(AnsweredDecision kind) {
        for (String language : List.of("kk", "ru", "en")) {
            ProblemResponse answer = kind.answer(Locale.forLanguageTag(language));
            Map<String, Object> problem = Json.parse(answer.body());
            assertThat(answer.body()).matches("[ -~]+");
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(problem).containsEntry("status", answer.status()).containsEntry("service", "code");
            boolean challenge = answer.status() == 401;
            assertThat(answer.wwwAuthenticate().isPresent()).isEqualTo(challenge);
            assertThat(problem)
                    .containsKeys("type", "title", "detail")
                    .containsEntry("type", "urn:kuzet:problem:" + (challenge ? "step-up-required" : "refused"));
            assertThat(problem.containsKey("acceptableMethods")).isEqualTo(challenge);
            assertThat(problem.get("reason")).isEqualTo(challenge ? null : kind.name());
        }
    }

    @Test
    void listsTheMissingFactorsOfWhoeverHasNotLoggedIn() {
        assertThat(Json.parse(
                        AnsweredDecision.LOGIN_FOR_OTP.answer(Locale.ENGLISH).body()))
                .containsEntry(
                        "acceptableMethods",
                        List.of(
                                Map.of(
                                        "method", "LOGIN_PASSWORD_OTP",
                                        "acr", "login_password_otp",
                                        "missingFactors", List.of("LOGIN_PASSWORD", "ONE_TIME_PASSWORD")),
                                Map.of(
                                        "method", "LOGIN_PASSWORD_EDS",
                                        "acr", "login_password_eds",
                                        "missingFactors", List.of("LOGIN_PASSWORD", "EDS"))));
    }

    @Test
    void handsOutTheTextThatIsToBeConfirmed() {
        FormedRequest formed = FormedRequest.of("code", "POST", "/a", "b=\\", "text/plain", new byte[] {1});
        Decision decision =
                Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS).decide(LOGGED_IN, formed.digest());
        Map<String, Object> problem = Json.parse(decision.problemResponse(formed.digest(), Locale.ROOT)
                .orElseThrow()
                .body());
        assertThat(problem)
                .containsEntry("requestDigest", formed.digest().toString())
                .containsEntry("formedRequest", formed.toString());
        assertThat(Json.parse(decision.problemResponse(
                                RequestDigest.ofHex(formed.digest().toString()), Locale.ROOT)
                        .orElseThrow()
                        .body()))
                .containsEntry("requestDigest", formed.digest().toString())
                .doesNotContainKey("formedRequest");
    }

    @ParameterizedTest
    @EnumSource
    void theDigestIsThereWhereARequestIsToBeConfirmed(AuthenticationMethod method) {
        Decision decision = Samples.guardAskingFor(method).decide(Evidence.withoutLogin(Channel.PORTAL), REQUEST);
        Map<String, Object> with = Json.parse(
                decision.problemResponse(REQUEST, Locale.ROOT).orElseThrow().body());
        Map<String, Object> without = Json.parse(
                decision.problemResponse(null, Locale.ROOT).orElseThrow().body());
        assertThat(without).doesNotContainKeys("digestAlgorithm", "requestDigest");
        if (method == AuthenticationMethod.LOGIN_PASSWORD) {
            assertThat(with).isEqualTo(without);
        } else {
            assertThat(with)
                    .containsEntry("digestAlgorithm", "SHA-256")
                    .containsEntry("requestDigest", REQUEST.toString());
        }
    }

    @Test
    void neitherARefusalNorAPreparationHasADigest() {
        ServiceGuard guard = Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD_EDS);
        assertThat(guard.decide(null, REQUEST)
                        .problemResponse(REQUEST, Locale.ROOT)
                        .orElseThrow()
                        .body())
                .doesNotContain(REQUEST.toString());
        assertThat(guard.decideToPrepare(Evidence.withoutLogin(Channel.PORTAL))
                        .problemResponse(REQUEST, Locale.ROOT)
                        .orElseThrow()
                        .body())
                .doesNotContain(REQUEST.toString());
    }

    @Test
    void whatIsGrantedIsAnsweredByTheService() {
        Decision granted =
                Samples.guardAskingFor(AuthenticationMethod.LOGIN_PASSWORD).decide(LOGGED_IN, REQUEST);
        assertThat(granted).isInstanceOf(Decision.Granted.class);
        assertThat(granted.problemResponse(REQUEST, Locale.ROOT)).isEmpty();
    }

    @Test
    void theRecipientsNumberIsNowhere() {
        for (AnsweredDecision kind : AnsweredDecision.values()) {
            assertThat(kind.answer(Locale.ENGLISH).toString()).doesNotContain(Samples.DIGITS, "0005");
        }
    }
}
