package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.TestCertificate.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CrlRevocationCheckTest {

    private static final TestAuthority ROOT = TestAuthority.root();
    private static final TestKey SIGNER = ROOT.issue(TestCertificate.individual());

    @TempDir
    Path folder;

    static List<Arguments> lists() {
        Instant hourAgo = NOW.minusSeconds(3600);
        Instant soon = NOW.plusSeconds(1);
        TestAuthority stranger = TestAuthority.stranger();
        return List.of(
                arguments("good", RevocationStatus.GOOD, ROOT.list()),
                arguments("good until in a second", RevocationStatus.GOOD, list(hourAgo, soon)),
                arguments("good since now", RevocationStatus.GOOD, list(NOW, soon)),
                arguments("revoked", RevocationStatus.REVOKED, ROOT.list(SIGNER)),
                arguments(
                        "revoked, on a list that grew old",
                        RevocationStatus.REVOKED,
                        ROOT.list(
                                hourAgo,
                                NOW.minusSeconds(1),
                                List.of(SIGNER),
                                ROOT.key().pair(),
                                null)),
                arguments("stale", RevocationStatus.STALE, list(hourAgo, NOW)),
                arguments("without a next update", RevocationStatus.STALE, list(hourAgo, null)),
                arguments("from the future", RevocationStatus.STALE, list(soon, NOW.plusSeconds(60))),
                arguments(
                        "signed with another key",
                        RevocationStatus.UNTRUSTED,
                        ROOT.list(hourAgo, soon, List.of(), stranger.key().pair(), null)),
                arguments(
                        "of an authority with the same name",
                        RevocationStatus.UNTRUSTED,
                        TestAuthority.impostor().list()),
                arguments(
                        "signed with SHA-1",
                        RevocationStatus.UNTRUSTED,
                        ROOT.signingWith("SHA1withRSA").list()),
                arguments(
                        "a delta",
                        RevocationStatus.UNTRUSTED,
                        ROOT.list(hourAgo, soon, List.of(), ROOT.key().pair(), Extension.deltaCRLIndicator)),
                arguments(
                        "a part",
                        RevocationStatus.UNTRUSTED,
                        ROOT.list(hourAgo, soon, List.of(), ROOT.key().pair(), Extension.issuingDistributionPoint)),
                arguments("of another authority", RevocationStatus.UNKNOWN, stranger.list(SIGNER)),
                arguments(
                        "signed with PSS",
                        RevocationStatus.GOOD,
                        ROOT.signingWith("SHA256withRSAandMGF1").list()),
                arguments("empty file", RevocationStatus.UNREACHABLE, new byte[0]),
                arguments("no list", RevocationStatus.UNREACHABLE, "a list?".getBytes(StandardCharsets.UTF_8)),
                arguments("half a list", RevocationStatus.UNREACHABLE, Arrays.copyOf(ROOT.list(), 200)));
    }

    private static byte[] list(Instant thisUpdate, Instant nextUpdate) {
        return ROOT.list(thisUpdate, nextUpdate, List.of(), ROOT.key().pair(), null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void judgesOneList(String what, RevocationStatus status, byte[] list) throws IOException {
        assertThat(check(file("list", list))).isEqualTo(status);
    }

    @Test
    void anAbsentFileIsUnreachable() {
        assertThat(check(folder.resolve("absent"))).isEqualTo(RevocationStatus.UNREACHABLE);
    }

    @Test
    void theBestOfSeveralListsCountsAndRevocationMost() throws IOException {
        Path good = file("good", ROOT.list());
        Path stale = file("stale", list(NOW.minusSeconds(3600), NOW));
        Path revoked = file("revoked", ROOT.list(SIGNER));
        Path wrong = file("wrong", TestAuthority.impostor().list());
        Path other = file("other", TestAuthority.stranger().list());
        Path absent = folder.resolve("absent");

        assertThat(check(stale, wrong, absent, good, other)).isEqualTo(RevocationStatus.GOOD);
        assertThat(check(good, revoked)).isEqualTo(RevocationStatus.REVOKED);
        assertThat(check(revoked, good)).isEqualTo(RevocationStatus.REVOKED);
        assertThat(check(stale, absent)).isEqualTo(RevocationStatus.STALE);
        assertThat(check(other, absent)).isEqualTo(RevocationStatus.UNREACHABLE);
        assertThat(check(wrong, other)).isEqualTo(RevocationStatus.UNTRUSTED);
    }

    @Test
    void readsPemAndSeveralListsInOneFile() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(pem(TestAuthority.stranger().list()));
        both.writeBytes(pem(ROOT.list(SIGNER)));

        assertThat(check(file("pem", pem(ROOT.list())))).isEqualTo(RevocationStatus.GOOD);
        assertThat(check(file("both", both.toByteArray()))).isEqualTo(RevocationStatus.REVOKED);
    }

    @Test
    void seesAReplacedFile() throws IOException {
        Path file = file("list", ROOT.list());
        CrlRevocationCheck check = new CrlRevocationCheck(List.of(file));
        assertThat(check.check(SIGNER.jca(), ROOT.key().jca(), NOW)).isEqualTo(RevocationStatus.GOOD);

        file("list", ROOT.list(SIGNER));
        assertThat(check.check(SIGNER.jca(), ROOT.key().jca(), NOW)).isEqualTo(RevocationStatus.REVOKED);

        Files.delete(file);
        assertThat(check.check(SIGNER.jca(), ROOT.key().jca(), NOW)).isEqualTo(RevocationStatus.UNREACHABLE);
    }

    @Test
    void anAuthorityThatMayNotSignListsIsNotBelieved() throws IOException {
        TestAuthority withoutRight = new TestAuthority(
                TestCertificate.ofAuthority("Test without right", TestKeys.rsa("root", 2048))
                        .with(c -> c.keyUsage = KeyUsage.keyCertSign)
                        .selfSigned(),
                "SHA256withRSA");
        TestKey signer = withoutRight.issue(TestCertificate.individual());

        assertThat(new CrlRevocationCheck(List.of(file("list", withoutRight.list())))
                        .check(signer.jca(), withoutRight.key().jca(), NOW))
                .isEqualTo(RevocationStatus.UNTRUSTED);
    }

    @Test
    void needsAList() {
        assertThatThrownBy(() -> new CrlRevocationCheck(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRevokedSignerIsRefused() throws IOException {
        CmsSignatureVerifier verifier = new CmsSignatureVerifier(
                List.of(ROOT.key().jca()),
                List.of(),
                List.of(new CrlRevocationCheck(List.of(file("list", ROOT.list(SIGNER))))),
                Verdicts.CLOCK);
        TestKey another = ROOT.issue(TestCertificate.individual());

        Verdicts.assertFault(
                verifier.verify(TestCms.over(Verdicts.CONTENT).signer(SIGNER).der(), Verdicts.BY_PERSON),
                SignatureFault.REVOKED);
        Verdicts.assertValid(
                verifier.verify(TestCms.over(Verdicts.CONTENT).signer(another).der(), Verdicts.BY_PERSON));
    }

    private RevocationStatus check(Path... files) {
        return new CrlRevocationCheck(List.of(files))
                .check(SIGNER.jca(), ROOT.key().jca(), NOW);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] pem(byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN X509 CRL-----\n" + body + "\n-----END X509 CRL-----\n").getBytes(StandardCharsets.US_ASCII);
    }
}
