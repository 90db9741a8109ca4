package kz.kuzet.conformance.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.ws.WebServiceException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kuzet.Channel;
import kz.kuzet.conformance.soap.contracts.Sending;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.jakarta.soap.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every method of authentication against every subset of factors, right and wrong recipients and requests, with real ports. */
class DecisionTableTest {

    private static final TestEvidence EVIDENCE = new TestEvidence();
    private static final RecipientId RECIPIENT = RecipientId.of("990099000005");
    private static final RecipientId ANOTHER = RecipientId.of("880088000002");

    private static Server server;

    private enum Service {
        LOGIN(LoginService.class, "login"),
        ONE_TIME_PASSWORD(OneTimePasswordService.class, "otp"),
        SIGNATURE(SignatureService.class, "eds");

        private final Class<?> type;
        private final String code;

        Service(Class<?> type, String code) {
            this.type = type;
            this.code = code;
        }

        boolean isGranted(Set<Factor> factors) {
            return switch (this) {
                case LOGIN -> true;
                case ONE_TIME_PASSWORD -> factors.contains(Factor.ONE_TIME_PASSWORD) || factors.contains(Factor.EDS);
                case SIGNATURE -> factors.contains(Factor.EDS);
            };
        }
    }

    @BeforeAll
    static void start() {
        server = new Server(EVIDENCE)
                .publish(new LoginService())
                .publish(new OneTimePasswordService())
                .publish(new SignatureService());
        Calls.take();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Set<Factor>> subsets() {
        return List.of(
                Set.of(),
                EnumSet.of(Factor.ONE_TIME_PASSWORD),
                EnumSet.of(Factor.EDS),
                EnumSet.of(Factor.ONE_TIME_PASSWORD, Factor.EDS));
    }

    @ParameterizedTest
    @EnumSource
    void sendingIsDecidedAsTheRulesSay(Service service) {
        Sending port = server.port(Sending.class, service.type);
        List<String> wrong = new ArrayList<>();
        for (boolean login : new boolean[] {false, true}) {
            for (Set<Factor> factors : login ? subsets() : List.of(Set.<Factor>of())) {
                EVIDENCE.reset();
                if (login) {
                    EVIDENCE.logIn(RECIPIENT);
                    factors.forEach(EVIDENCE::confirmWhateverIsSent);
                }
                String expected = login && service.isGranted(factors) ? service.code + ": a" : "refused";
                String answer = text(() -> port.send("a"));
                List<String> calls = Calls.take();
                if (!answer.equals(expected) || calls.isEmpty() != expected.equals("refused")) {
                    wrong.add(service + " " + login + " " + factors + ": " + answer + " instead of " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void preparingTakesLoginAndPassword(Service service) {
        Sending port = server.port(Sending.class, service.type);
        EVIDENCE.reset();
        assertThat(text(port::form)).isEqualTo("refused");
        assertThat(Calls.take()).isEmpty();
        EVIDENCE.logIn(RECIPIENT);
        assertThat(port.form()).isEqualTo("form of " + service.code);
        assertThat(Calls.take()).isNotEmpty();
    }

    @Test
    void confirmationsOfOthersOrOfOtherRequestsCountForNothing() {
        Sending port = server.port(Sending.class, SignatureService.class);
        Evidence login = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
        EVIDENCE.show(login);
        RequestDigest right =
                RequestDigest.ofHex(Problem.of(fault(() -> port.send("a"))).member("requestDigest"));
        RequestDigest other =
                RequestDigest.ofHex(Problem.of(fault(() -> port.send("b"))).member("requestDigest"));
        assertThat(right).isNotEqualTo(other);
        EVIDENCE.show(login.with(new Confirmation(Factor.EDS, ANOTHER, right))
                .with(new Confirmation(Factor.EDS, RECIPIENT, other)));
        assertThat(text(() -> port.send("a"))).isEqualTo("refused");
        assertThat(Calls.take()).isEmpty();
        EVIDENCE.show(login.with(new Confirmation(Factor.EDS, RECIPIENT, right)));
        assertThat(port.send("a")).isEqualTo("eds: a");
        assertThat(text(() -> port.send("b"))).isEqualTo("refused");
        assertThat(Calls.take()).containsExactly("eds: a");
    }

    @Test
    void theFaultHoldsTheProblemDocument() {
        Sending port = server.port(Sending.class, SignatureService.class);
        EVIDENCE.reset();
        Problem nobody = Problem.of(fault(() -> port.send("a")));
        assertThat(nobody.member("type")).isEqualTo("urn:kuzet:problem:step-up-required");
        assertThat(nobody.member("service")).isEqualTo("eds");
        assertThat(nobody.member("status")).isEqualTo("401");
        assertThat(nobody.member("requestDigest")).isEmpty();
        assertThat(nobody.challenge()).startsWith("Bearer acr_values=");
        EVIDENCE.logIn(RECIPIENT);
        Problem login = Problem.of(fault(() -> port.send("a")));
        assertThat(login.challenge()).contains("insufficient_user_authentication");
        assertThat(login.member("requestDigest")).hasSize(64);
        EVIDENCE.over(Channel.INSTANT_MESSAGE);
        assertThat(Problem.of(fault(() -> port.send("a"))).member("status")).isEqualTo("403");
        assertThat(Calls.take()).isEmpty();
    }

    private static String text(Call call) {
        try {
            return call.send();
        } catch (WebServiceException e) {
            assertThat(Problem.of(e).member("type")).startsWith("urn:kuzet:problem:");
            return "refused";
        }
    }

    private static WebServiceException fault(Call call) {
        try {
            throw new AssertionError("called: " + call.send());
        } catch (WebServiceException e) {
            return e;
        }
    }

    /** A call of a port. */
    @FunctionalInterface
    private interface Call {
        String send();
    }
}
