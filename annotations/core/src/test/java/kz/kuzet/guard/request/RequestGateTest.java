package kz.kuzet.guard.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Locale;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Decision;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.guard.RequestEvidence;
import kz.kuzet.guard.ServiceDeclaration;
import kz.kuzet.guard.ServiceGuard;
import kz.kuzet.guard.handler.HandlerRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The gate lets a request through as the role of its handler demands, whatever the framework. */
class RequestGateTest {

    private static final RecipientId RECIPIENT = RecipientId.of("990099000005");
    private static final Evidence NOBODY = Evidence.withoutLogin(Channel.PORTAL);
    private static final Evidence SOMEBODY = Evidence.ofLogin(RECIPIENT, Channel.PORTAL);
    private static final ServiceGuard LOGIN = guard(AuthenticationMethod.LOGIN_PASSWORD);
    private static final ServiceGuard OTP = guard(AuthenticationMethod.LOGIN_PASSWORD_OTP);

    private final Source source = new Source();
    private SentRequest sent = sent("body", 4);

    private static ServiceGuard guard(AuthenticationMethod method) {
        DisclosureRisk risk =
                method == AuthenticationMethod.LOGIN_PASSWORD ? DisclosureRisk.ABSENT : DisclosureRisk.PRESENT;
        return new ServiceGuard(ServiceDeclaration.of("code", "name")
                .providedBy("com.example.Endpoint")
                .disclosureRisk(risk)
                .databaseChange(DatabaseChange.UNCHANGED)
                .term(10, TermUnit.MINUTES)
                .fee(Fee.FREE)
                .askingFor(method)) {};
    }

    private static SentRequest sent(String body, long announced) {
        return new SentRequest(new StringRequest(body, announced), "code", 10, true);
    }

    /** Does as a source of an application: says who has logged in, and leaves the digest to Kuzet. */
    private final class Source implements RequestEvidence<String> {

        private @Nullable Evidence evidence = SOMEBODY;
        private boolean reads;
        private boolean swallows;
        private boolean fails;
        private int digests;

        @Override
        @SuppressWarnings("NullAway") // an application may forget
        public Evidence evidence(String request) {
            if (fails) {
                throw new IllegalArgumentException("of the application");
            }
            return evidence;
        }

        @Override
        public @Nullable RequestDigest formedRequest(String request) throws IOException {
            digests++;
            if (!reads) {
                return sent.digest();
            }
            try {
                return RequestDigest.over(sent.body().bytes());
            } catch (IOException e) {
                if (swallows) {
                    return RequestDigest.over(new byte[1]);
                }
                throw e;
            }
        }
    }

    private Admission admit(HandlerRole role, boolean alwaysDigests) throws IOException {
        return new RequestGate<>(source, alwaysDigests).admit(new GuardedHandler("handler", role), "request", sent);
    }

    private static int status(Admission admission) {
        return admission.problem() == null
                ? 200
                : admission.problem().apply(Locale.ENGLISH).status();
    }

    @Test
    void withoutAServiceTheHandlerIsCalled() throws IOException {
        source.fails = true;
        Admission free = admit(new HandlerRole.NoService("reason"), false);
        assertThat(free.problem()).isNull();
        assertThat(free.decision()).isNull();
        assertThat(status(admit(new HandlerRole.CallsItsGuard("endpoint"), false)))
                .isEqualTo(200);
    }

    @Test
    void anUnclassifiedHandlerIsNotCalled() throws IOException {
        source.fails = true;
        Admission refused = admit(new HandlerRole.Unclassified("why"), false);
        assertThat(status(refused)).isEqualTo(403);
        assertThat(refused.decision()).isNull();
    }

    @Test
    void loginSufficesToPrepareAndForWhatIsNotConfirmed() throws IOException {
        assertThat(admit(new HandlerRole.Prepares(OTP), true).decision()).isInstanceOf(Decision.Granted.class);
        assertThat(admit(new HandlerRole.Sends(LOGIN), false).decision()).isInstanceOf(Decision.Granted.class);
        assertThat(source.digests).isZero();
        assertThat(admit(new HandlerRole.Sends(LOGIN), true).decision()).isInstanceOf(Decision.Granted.class);
        assertThat(source.digests).isOne();
        sent = sent("body", 4);
        source.evidence = NOBODY;
        assertThat(status(admit(new HandlerRole.Prepares(OTP), false))).isEqualTo(401);
        assertThat(status(admit(new HandlerRole.Sends(LOGIN), true))).isEqualTo(401);
        assertThat(source.digests).isOne();
    }

    @Test
    void aChallengeNamesTheDigestThatIsConfirmed() throws IOException {
        Admission challenge = admit(new HandlerRole.Sends(OTP), false);
        RequestDigest digest = sent.digest();
        assertThat(status(challenge)).isEqualTo(401);
        assertThat(challenge.problem().apply(Locale.ENGLISH).body()).contains(digest.toString());
        source.evidence = SOMEBODY.with(new Confirmation(Factor.EDS, RECIPIENT, digest));
        assertThat(admit(new HandlerRole.Sends(OTP), false).problem()).isNull();
    }

    @Test
    void nobodysBodyIsNeitherReadNorCounted() throws IOException {
        source.evidence = NOBODY;
        sent = sent("larger than ten", 15);
        Admission challenge = admit(new HandlerRole.Sends(OTP), true);
        assertThat(status(challenge)).isEqualTo(401);
        assertThat(challenge.problem().apply(Locale.ENGLISH).body()).doesNotContain("requestDigest");
        assertThat(source.digests).isZero();
        source.evidence = SOMEBODY;
        assertThat(status(admit(new HandlerRole.Sends(OTP), true))).isEqualTo(413);
    }

    @Test
    void whereBytesAreMissingNothingElseIsDigestedInTheirPlace() throws IOException {
        source.reads = true;
        for (boolean swallows : new boolean[] {false, true}) {
            source.swallows = swallows;
            sent = sent("bo", 4);
            source.evidence = SOMEBODY.with(new Confirmation(Factor.EDS, RECIPIENT, RequestDigest.over(new byte[1])));
            Admission refused = admit(new HandlerRole.Sends(OTP), false);
            assertThat(status(refused)).isEqualTo(403);
            assertThat(refused.problem().apply(Locale.ENGLISH).body()).contains("NO_REQUEST");
            sent = sent("bo", 4);
            assertThat(status(admit(new HandlerRole.Sends(LOGIN), true))).isEqualTo(200);
        }
    }

    @Test
    void withoutEvidenceItIsRefused() throws IOException {
        source.evidence = null;
        assertThat(status(admit(new HandlerRole.Sends(LOGIN), false))).isEqualTo(403);
        assertThat(status(admit(new HandlerRole.Prepares(OTP), false))).isEqualTo(403);
    }

    @Test
    void anExceptionOfTheApplicationReachesTheCaller() {
        source.fails = true;
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> admit(new HandlerRole.Sends(OTP), false))
                .withMessage("of the application");
    }
}
