package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.X509CRLHolder;

/**
 * A certification authority for development: makes itself, a revocation list and recipients' keys in a folder at first start,
 * and finds them there later. Never trust its certificate in production, and never commit its folder: anybody can read the
 * keys, whose password is {@link #PASSWORD}.
 *
 * <p>Several processes may share a folder. What is about to expire is made anew: the list when the authority is opened or
 * {@link #renewList()} is called, the rest when it is opened.
 */
public final class DevelopmentAuthority {

    /** Password of all key files. It protects nothing, and is not meant to. */
    public static final String PASSWORD = "development";

    private static final String AUTHORITY = "development-only-authority";

    /** Time before the end in which something counts as about to expire. */
    private static final Duration MARGIN = Duration.ofDays(7);

    private final DevelopmentFolder folder;
    private final Clock clock;

    private DevelopmentAuthority(DevelopmentFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Opens the authority, and makes what is not there.
     *
     * @param folder its folder; made where there is none
     * @param recipients who needs a key
     * @param clock tells what has expired
     * @return the authority
     * @throws IOException if the folder cannot be read or written
     * @throws GeneralSecurityException if the Java platform lacks an algorithm
     */
    public static DevelopmentAuthority open(Path folder, List<DevelopmentRecipient> recipients, Clock clock)
            throws IOException, GeneralSecurityException {
        DevelopmentAuthority authority = new DevelopmentAuthority(new DevelopmentFolder(folder), clock);
        authority.folder.exclusively(() -> authority.complete(recipients));
        return authority;
    }

    /**
     * Returns the certificate to trust in development.
     *
     * @return the certificate
     * @throws IOException if it cannot be read
     * @throws GeneralSecurityException if the Java platform lacks an algorithm
     */
    public X509Certificate certificate() throws IOException, GeneralSecurityException {
        return CertificateFiles.read(List.of(certificateFile())).get(0);
    }

    /**
     * Returns the file with the certificate to trust in development.
     *
     * @return a PEM file
     */
    public Path certificateFile() {
        return folder.file(AUTHORITY + ".pem");
    }

    /**
     * Returns the file with the revocation list.
     *
     * @return a DER file
     */
    public Path listFile() {
        return folder.file(AUTHORITY + ".crl");
    }

    /**
     * Returns the key file of a recipient.
     *
     * @param recipient the recipient
     * @return a PKCS #12 file
     */
    public Path keyFile(DevelopmentRecipient recipient) {
        return folder.file("development-only-" + recipient.alias() + ".p12");
    }

    /**
     * Makes the revocation list anew if it is about to expire. Call it now and then in a portal that runs for weeks.
     *
     * @throws IOException if the folder cannot be read or written
     * @throws GeneralSecurityException if the Java platform lacks an algorithm
     */
    public void renewList() throws IOException, GeneralSecurityException {
        folder.exclusively(() -> completeList(keys()));
    }

    /**
     * Revokes a certificate.
     *
     * @param serialNumber its serial number
     * @throws IOException if the folder cannot be read or written
     * @throws GeneralSecurityException if the Java platform lacks an algorithm
     */
    public void revoke(BigInteger serialNumber) throws IOException, GeneralSecurityException {
        folder.exclusively(() -> writeList(keys(), new X509CRLHolder(Files.readAllBytes(listFile())), serialNumber));
    }

    private void complete(List<DevelopmentRecipient> recipients) throws IOException, GeneralSecurityException {
        DevelopmentKeys keys = folder.exists(authorityFile()) ? keys() : null;
        if (keys == null || isAboutToExpire(keys.certificate())) {
            keys = DevelopmentKeys.authority(clock.instant());
            folder.writeKey(authorityFile(), keys, PASSWORD);
            Files.deleteIfExists(listFile());
        }
        folder.writePem(certificateFile(), keys.certificate());
        completeList(keys);
        for (DevelopmentRecipient recipient : recipients) {
            Path file = keyFile(recipient);
            if (!folder.exists(file) || !isUsable(folder.readKey(file, PASSWORD), recipient, keys)) {
                folder.writeKey(file, DevelopmentKeys.recipient(recipient, keys, clock.instant()), PASSWORD);
            }
        }
    }

    private boolean isUsable(DevelopmentKeys found, DevelopmentRecipient recipient, DevelopmentKeys authority) {
        return found.issuedBy(authority)
                && DevelopmentKeys.subject(recipient).equals(found.subject())
                && !isAboutToExpire(found.certificate());
    }

    private void completeList(DevelopmentKeys keys) throws IOException, GeneralSecurityException {
        X509CRLHolder list = folder.exists(listFile()) ? new X509CRLHolder(Files.readAllBytes(listFile())) : null;
        if (list == null || isSoon(list.getNextUpdate())) {
            writeList(keys, list, null);
        }
    }

    private void writeList(DevelopmentKeys keys, X509CRLHolder previous, BigInteger revoked)
            throws IOException, GeneralSecurityException {
        folder.write(listFile(), keys.list(previous, revoked, clock.instant()).getEncoded());
    }

    private boolean isAboutToExpire(X509Certificate certificate) {
        return isSoon(certificate.getNotAfter());
    }

    private boolean isSoon(Date end) {
        return clock.instant().plus(MARGIN).isAfter(end.toInstant());
    }

    private DevelopmentKeys keys() throws IOException, GeneralSecurityException {
        return folder.readKey(authorityFile(), PASSWORD);
    }

    private Path authorityFile() {
        return folder.file(AUTHORITY + ".p12");
    }
}
