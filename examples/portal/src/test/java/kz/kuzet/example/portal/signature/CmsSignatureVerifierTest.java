package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CLOCK;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** How the verifier may be set up, and what it makes of revocation. */
class CmsSignatureVerifierTest {

    private static final TestAuthority ROOT = TestAuthority.root();

    /** Stands for what exceptions of parsers quote. */
    private static final String SECRET = "IIN900101300017";

    @Test
    void refusesASettingThatChecksNothing() {
        assertThatThrownBy(() -> new CmsSignatureVerifier(List.of(ROOT.key().jca()), List.of(), List.of(), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new CmsSignatureVerifier(List.of(), List.of(), List.of(Verdicts.NOBODY_REVOKED), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CmsSignatureVerifier(
                        List.of(signer().jca()), List.of(), List.of(Verdicts.NOBODY_REVOKED), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyGoodIsGood(RevocationStatus status) {
        SignatureVerdict verdict = new CmsSignatureVerifier(
                        List.of(ROOT.key().jca()),
                        List.of(),
                        List.of(Verdicts.NOBODY_REVOKED, (certificate, issuer, now) -> status),
                        CLOCK)
                .verify(TestCms.over(CONTENT).signer(signer()).der(), BY_PERSON);

        if (status == RevocationStatus.GOOD) {
            assertValid(verdict);
        } else {
            assertFault(verdict, status.fault().orElseThrow());
        }
    }

    @Test
    void everyStatusButGoodHasItsOwnFault() {
        Set<SignatureFault> faults = EnumSet.allOf(RevocationStatus.class).stream()
                .map(RevocationStatus::fault)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(faults).hasSize(RevocationStatus.values().length - 1);
    }

    static List<Throwable> whatCanBeThrown() {
        return List.of(
                new IllegalStateException(SECRET, new IllegalArgumentException(SECRET)),
                new NullPointerException(SECRET),
                new StackOverflowError());
    }

    /** A check that breaks says nothing of the message, so it is not called malformed. */
    @ParameterizedTest
    @MethodSource("whatCanBeThrown")
    void aCheckThatBreaksIsNamedAndLoggedWithoutWhatItSays(Throwable thrown) {
        RevocationCheck broken = (certificate, issuer, now) -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
        List<ILoggingEvent> logged =
                loggedWhile(() -> assertFault(verdictWith(broken), SignatureFault.REVOCATION_CHECK_FAILED));

        assertThat(logged).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).contains(broken.getClass().getName());
            String trace = ThrowableProxyUtil.asString(event.getThrowableProxy());
            assertThat(trace)
                    .contains(thrown.getClass().getName(), CmsSignatureVerifierTest.class.getName())
                    .doesNotContain(SECRET);
            if (thrown.getCause() != null) {
                assertThat(trace)
                        .contains("Caused by", thrown.getCause().getClass().getName());
            }
        });
    }

    @Test
    void aCheckThatAnswersNothingHasFailed() {
        assertFault(verdictWith((certificate, issuer, now) -> null), SignatureFault.REVOCATION_CHECK_FAILED);
    }

    @Test
    void theLogSaysInOneLineWhyAMessageWasMalformed() {
        byte[] sequenceOfOneInteger = {0x30, 0x03, 0x02, 0x01, 0x05};
        List<ILoggingEvent> logged = loggedWhile(() -> assertFault(
                verifier(Verdicts.NOBODY_REVOKED).verify(sequenceOfOneInteger, BY_PERSON), SignatureFault.MALFORMED));

        assertThat(logged).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.INFO);
            assertThat(event.getFormattedMessage())
                    .contains(" at org.bouncycastle.")
                    .doesNotContain("\n");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    private static List<ILoggingEvent> loggedWhile(Runnable verification) {
        Logger logger = (Logger) LoggerFactory.getLogger(CmsSignatureVerifier.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.addAppender(heard);
        try {
            verification.run();
        } finally {
            logger.detachAppender(heard);
        }
        return heard.list;
    }

    private static SignatureVerdict verdictWith(RevocationCheck check) {
        return verifier(check).verify(TestCms.over(CONTENT).signer(signer()).der(), BY_PERSON);
    }

    private static CmsSignatureVerifier verifier(RevocationCheck check) {
        return new CmsSignatureVerifier(List.of(ROOT.key().jca()), List.of(), List.of(check), CLOCK);
    }

    private static TestKey signer() {
        return ROOT.issue(TestCertificate.individual());
    }
}
