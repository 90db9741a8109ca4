package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.Verdicts.BY_PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CLOCK;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the verifier may be set up, and what it makes of revocation. */
class CmsSignatureVerifierTest {

    private static final TestAuthority ROOT = TestAuthority.root();

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

    private static TestKey signer() {
        return ROOT.issue(TestCertificate.individual());
    }
}
