package kz.kuzet.example.portal.signature;

import static kz.kuzet.example.portal.signature.TestCertificate.COMPANY;
import static kz.kuzet.example.portal.signature.TestCertificate.OTHER_PERSON;
import static kz.kuzet.example.portal.signature.TestCertificate.PERSON;
import static kz.kuzet.example.portal.signature.Verdicts.CONTENT;
import static kz.kuzet.example.portal.signature.Verdicts.assertFault;
import static kz.kuzet.example.portal.signature.Verdicts.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentAuthorityTest {

    private static final DevelopmentRecipient INDIVIDUAL =
            new DevelopmentRecipient("individual-1", PERSON, "ТЕСТОВА ТЕСТ", Optional.empty());
    private static final DevelopmentRecipient FIRST_HEAD =
            new DevelopmentRecipient("first-head-1", PERSON, "ТЕСТОВА ТЕСТ", Optional.of(COMPANY));
    private static final List<DevelopmentRecipient> RECIPIENTS = List.of(INDIVIDUAL, FIRST_HEAD);

    /** Made once: RSA keys take a while. */
    @TempDir
    static Path prepared;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeAll
    static void makeAFolder() throws IOException, GeneralSecurityException {
        DevelopmentAuthority.open(prepared, RECIPIENTS, clock(Duration.ZERO));
    }

    @BeforeEach
    void copyTheFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("keys"));
        try (Stream<Path> files = Files.list(prepared)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void itsKeysSignAndAreTrusted() throws Exception {
        DevelopmentAuthority authority = openAfter(Duration.ZERO);

        Signer individual = assertValid(verify(authority, INDIVIDUAL, Duration.ZERO));
        Signer firstHead = assertValid(verify(authority, FIRST_HEAD, Duration.ZERO));

        assertThat(individual.individual()).isEqualTo(PERSON);
        assertThat(individual.legalEntity()).isEmpty();
        assertThat(individual.subjectName()).isEqualTo("ТЕСТОВА ТЕСТ");
        assertThat(firstHead.legalEntity()).contains(COMPANY);
        assertThat(authority.certificate().getSubjectX500Principal().getName()).contains("DEVELOPMENT ONLY");
    }

    @Test
    void nothingChangesWhenItIsOpenedAgain() throws Exception {
        openAfter(Duration.ZERO);
        Map<String, String> before = contents();

        openAfter(Duration.ofDays(20));

        assertThat(contents()).isEqualTo(before);
        assertThat(before.keySet())
                .contains(
                        ".gitignore",
                        "READ-ME-DEVELOPMENT-ONLY.txt",
                        "development-only-authority.p12",
                        "development-only-authority.pem",
                        "development-only-authority.crl",
                        "development-only-individual-1.p12",
                        "development-only-first-head-1.p12");
        assertThat(Files.readString(folder.resolve(".gitignore"))).isEqualTo("*\n");
    }

    @Test
    void aRevokedKeyStaysRevokedThroughRenewals() throws Exception {
        DevelopmentAuthority authority = openAfter(Duration.ZERO);
        authority.revoke(signer(authority, INDIVIDUAL).certificate().getSerialNumber());

        assertFault(verify(authority, INDIVIDUAL, Duration.ZERO), SignatureFault.REVOKED);
        assertValid(verify(authority, FIRST_HEAD, Duration.ZERO));

        DevelopmentAuthority later = openAfter(Duration.ofDays(100));
        assertFault(verify(later, INDIVIDUAL, Duration.ofDays(100)), SignatureFault.REVOKED);
        assertValid(verify(later, FIRST_HEAD, Duration.ofDays(100)));
    }

    @Test
    void theListIsRenewedBeforeItExpires() throws Exception {
        MovableClock clock = new MovableClock();
        DevelopmentAuthority authority = DevelopmentAuthority.open(folder, RECIPIENTS, clock);
        byte[] first = Files.readAllBytes(authority.listFile());

        clock.time = Duration.ofDays(22);
        authority.renewList();
        assertThat(Files.readAllBytes(authority.listFile())).isEqualTo(first);
        assertFault(verify(authority, INDIVIDUAL, Duration.ofDays(31)), SignatureFault.REVOCATION_STALE);

        clock.time = Duration.ofDays(24);
        authority.renewList();
        assertThat(Files.readAllBytes(authority.listFile())).isNotEqualTo(first);
        assertValid(verify(authority, INDIVIDUAL, Duration.ofDays(31)));
    }

    @Test
    void aLostListIsMadeAgain() throws Exception {
        DevelopmentAuthority authority = openAfter(Duration.ZERO);
        Files.delete(authority.listFile());
        assertFault(verify(authority, INDIVIDUAL, Duration.ZERO), SignatureFault.REVOCATION_UNREACHABLE);

        assertValid(verify(openAfter(Duration.ZERO), INDIVIDUAL, Duration.ZERO));
    }

    @Test
    void keysAreRenewedBeforeTheyExpire() throws Exception {
        String first = serialNumber(openAfter(Duration.ZERO), INDIVIDUAL);

        assertThat(serialNumber(openAfter(Duration.ofDays(357)), INDIVIDUAL)).isEqualTo(first);
        DevelopmentAuthority later = openAfter(Duration.ofDays(359));
        assertThat(serialNumber(later, INDIVIDUAL)).isNotEqualTo(first);
        assertValid(verify(later, INDIVIDUAL, Duration.ofDays(370)));
    }

    @Test
    void aKeyOfSomebodyElseIsReplaced() throws Exception {
        openAfter(Duration.ZERO);
        DevelopmentRecipient changed =
                new DevelopmentRecipient(INDIVIDUAL.alias(), OTHER_PERSON, INDIVIDUAL.name(), Optional.empty());

        DevelopmentAuthority authority = DevelopmentAuthority.open(folder, List.of(changed), clock(Duration.ZERO));

        assertThat(assertValid(verify(authority, changed, Duration.ZERO)).individual())
                .isEqualTo(OTHER_PERSON);
        assertFault(
                verifier(authority, Duration.ZERO)
                        .verify(
                                signer(authority, INDIVIDUAL).sign(CONTENT),
                                new SignatureExpectation(CONTENT, PERSON, Optional.empty())),
                SignatureFault.OTHER_PERSON);
    }

    @Test
    void everythingIsMadeAnewWhenTheAuthorityItselfExpires() throws Exception {
        byte[] first = openAfter(Duration.ZERO).certificate().getEncoded();
        Duration tenYears = Duration.ofDays(3645);

        DevelopmentAuthority later = openAfter(tenYears);

        assertThat(later.certificate().getEncoded()).isNotEqualTo(first);
        assertValid(verify(later, INDIVIDUAL, tenYears));
        assertValid(verify(later, FIRST_HEAD, tenYears));
    }

    @Test
    void severalMayMakeItAtOnce() throws Exception {
        folder = temporary.resolve("new/keys");
        int many = 8;
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<DevelopmentAuthority>> openings = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                openings.add(() -> openAfter(Duration.ZERO));
            }
            for (Future<DevelopmentAuthority> opened : threads.invokeAll(openings)) {
                assertValid(verify(opened.get(), INDIVIDUAL, Duration.ZERO));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(contents().keySet()).isNotEmpty().noneMatch(name -> name.startsWith(".writing"));
    }

    @Test
    void onlyTheOwnerReadsKeys() throws Exception {
        DevelopmentAuthority authority = openAfter(Duration.ZERO);
        Assumptions.assumeTrue(
                Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no owners here");

        assertThat(Files.getPosixFilePermissions(authority.keyFile(INDIVIDUAL)))
                .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../key", "a/b", "a\\b", "Key", "-", "a-", "a--b", "a.b", "иин", "a b"})
    void anAliasIsNoPath(String alias) {
        assertThatThrownBy(() -> new DevelopmentRecipient(alias, PERSON, "ТЕСТ", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAliasIsNoIin() {
        assertThatThrownBy(() -> new DevelopmentRecipient("iin-" + PERSON.digits(), PERSON, "ТЕСТ", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(PERSON.digits());
    }

    @Test
    void theSignerRefusesFilesThatAreNotItsOwn() throws Exception {
        DevelopmentAuthority authority = openAfter(Duration.ZERO);
        Path none = temporary.resolve("none.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var out = Files.newOutputStream(none)) {
            store.store(out, DevelopmentAuthority.PASSWORD.toCharArray());
        }

        assertThatThrownBy(() -> new DevelopmentSigner(none, DevelopmentAuthority.PASSWORD))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> new DevelopmentSigner(authority.keyFile(INDIVIDUAL), "wrong"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new DevelopmentSigner(temporary.resolve("absent.p12"), "wrong"))
                .isInstanceOf(IOException.class);
    }

    private DevelopmentAuthority openAfter(Duration time) throws IOException, GeneralSecurityException {
        return DevelopmentAuthority.open(folder, RECIPIENTS, clock(time));
    }

    private static Clock clock(Duration time) {
        return Clock.fixed(TestCertificate.NOW.plus(time), ZoneOffset.UTC);
    }

    private static SignatureVerdict verify(DevelopmentAuthority authority, DevelopmentRecipient by, Duration time)
            throws IOException, GeneralSecurityException {
        return verifier(authority, time)
                .verify(
                        signer(authority, by).sign(CONTENT),
                        new SignatureExpectation(CONTENT, by.individual(), by.legalEntity()));
    }

    private static SignatureVerifier verifier(DevelopmentAuthority authority, Duration time)
            throws IOException, GeneralSecurityException {
        return new CmsSignatureVerifier(
                List.of(authority.certificate()),
                List.of(),
                List.of(new CrlRevocationCheck(List.of(authority.listFile()))),
                clock(time));
    }

    private static DevelopmentSigner signer(DevelopmentAuthority authority, DevelopmentRecipient by)
            throws IOException, GeneralSecurityException {
        return new DevelopmentSigner(authority.keyFile(by), DevelopmentAuthority.PASSWORD);
    }

    private static String serialNumber(DevelopmentAuthority authority, DevelopmentRecipient by)
            throws IOException, GeneralSecurityException {
        return signer(authority, by).certificate().getSerialNumber().toString(16);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    contents.put(file.getFileName().toString(), HexFormat.of().formatHex(in.readAllBytes()));
                }
            }
        }
        return contents;
    }

    private static final class MovableClock extends Clock {

        private Duration time = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return TestCertificate.NOW.plus(time);
        }
    }
}
