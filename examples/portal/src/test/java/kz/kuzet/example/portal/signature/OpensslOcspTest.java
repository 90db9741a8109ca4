package kz.kuzet.example.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of openssl's responder, which nobody here wrote. It goes by the real clock, and so does this test. */
class OpensslOcspTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void understandsOpensslsResponder() throws IOException {
        Openssl openssl = new Openssl(folder);
        Instant now = Instant.now();
        TestAuthority root = new TestAuthority(
                around(now, TestCertificate.ofAuthority("Test root", TestKeys.rsa("root", 2048)))
                        .selfSigned(),
                "SHA256withRSA");
        TestKey responder = root.issue(around(now, TestCertificate.individual().with(c -> {
            c.pair = TestKeys.rsa("responder", 2048);
            c.purposes = List.of(KeyPurposeId.id_kp_OCSPSigning.getId());
            c.keyUsage = KeyUsage.digitalSignature;
            c.noCheck = true;
        })));
        TestKey good = root.issue(around(now, TestCertificate.individual()));
        TestKey revoked = root.issue(around(now, TestCertificate.individual()));
        TestKey unknown = root.issue(around(now, TestCertificate.individual()));
        Path index = Files.writeString(
                folder.resolve("index.txt"),
                "V\t491231235959Z\t\t" + hex(good) + "\tunknown\t/CN=good\n"
                        + "R\t491231235959Z\t250101000000Z,keyCompromise\t" + hex(revoked) + "\tunknown\t/CN=revoked\n",
                StandardCharsets.US_ASCII);

        try (TestServer server = new TestServer(
                question -> TestServer.ok(openssl.respond(index, root.key(), responder, question.body())))) {
            OcspRevocationCheck check = new OcspRevocationCheck(server.address(), TIMEOUT);

            assertThat(Map.of(
                            good, RevocationStatus.GOOD,
                            revoked, RevocationStatus.REVOKED,
                            unknown, RevocationStatus.UNKNOWN))
                    .allSatisfy((key, status) -> assertThat(
                                    check.check(key.jca(), root.key().jca(), Instant.now()))
                            .isEqualTo(status));
            assertThat(check.check(good.jca(), root.key().jca(), now.plus(Duration.ofDays(3))))
                    .isEqualTo(RevocationStatus.UNTRUSTED);
        }
    }

    /** The responder's certificate ends before its answers do, so that the last question finds nobody to believe. */
    private static TestCertificate around(Instant now, TestCertificate certificate) {
        return certificate
                .with(c -> c.notBefore = now.minus(Duration.ofHours(1)))
                .with(c -> c.notAfter = now.plus(Duration.ofDays(2)));
    }

    private static String hex(TestKey key) {
        BigInteger serial = key.certificate().getSerialNumber();
        String hex = serial.toString(16).toUpperCase(Locale.ROOT);
        return hex.length() % 2 == 0 ? hex : "0" + hex;
    }
}
