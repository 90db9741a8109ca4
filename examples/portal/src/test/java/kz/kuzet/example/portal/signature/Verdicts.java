package kz.kuzet.example.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What verifiers are asked and say in the tests. */
final class Verdicts {

    static final Clock CLOCK = Clock.fixed(TestCertificate.NOW, ZoneOffset.UTC);
    static final byte[] CONTENT = "{\"nonce\":\"4f1c\",\"service\":\"e_004\",\"time\":\"2026-03-02T09:00:00Z\"}"
            .getBytes(StandardCharsets.UTF_8);
    static final byte[] OTHER_CONTENT = "{\"nonce\":\"4f1d\",\"service\":\"e_004\",\"time\":\"2026-03-02T09:00:00Z\"}"
            .getBytes(StandardCharsets.UTF_8);
    static final SignatureExpectation BY_PERSON =
            new SignatureExpectation(CONTENT, TestCertificate.PERSON, Optional.empty());
    static final SignatureExpectation BY_COMPANY =
            new SignatureExpectation(CONTENT, TestCertificate.PERSON, Optional.of(TestCertificate.COMPANY));

    /** For tests of everything but revocation. */
    static final RevocationCheck NOBODY_REVOKED = (certificate, issuer, now) -> RevocationStatus.GOOD;

    private Verdicts() {}

    static CmsSignatureVerifier trusting(TestAuthority... authorities) {
        return new CmsSignatureVerifier(
                List.of(authorities).stream()
                        .map(authority -> authority.key().jca())
                        .toList(),
                List.of(),
                List.of(NOBODY_REVOKED),
                CLOCK);
    }

    static Signer assertValid(SignatureVerdict verdict) {
        assertThat(verdict).isInstanceOf(SignatureVerdict.Valid.class);
        return ((SignatureVerdict.Valid) verdict).signer();
    }

    static void assertFault(SignatureVerdict verdict, SignatureFault fault) {
        assertThat(verdict).isEqualTo(new SignatureVerdict.Invalid(fault));
    }
}
