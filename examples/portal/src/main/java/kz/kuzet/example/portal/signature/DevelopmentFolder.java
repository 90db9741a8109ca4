package kz.kuzet.example.portal.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** The folder of the development authority. Files appear whole or not at all; one process at a time writes. */
final class DevelopmentFolder {

    private static final String ALIAS = "development-only";
    private static final String WARNING =
            "Keys for development, made by the example portal. Anybody can read them: trust them nowhere else, and do"
                    + " not commit them.\n";

    private final Path folder;

    DevelopmentFolder(Path folder) {
        this.folder = folder;
    }

    /** What is done while nobody else writes. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, GeneralSecurityException;
    }

    /** A file lock holds between processes; within one, a second lock would be an error, hence the monitor. */
    void exclusively(Work work) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        synchronized (DevelopmentFolder.class) {
            try (FileChannel channel =
                            FileChannel.open(file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("no lock on " + folder);
                }
                if (!exists(file("READ-ME-DEVELOPMENT-ONLY.txt"))) {
                    write(file("READ-ME-DEVELOPMENT-ONLY.txt"), WARNING.getBytes(StandardCharsets.UTF_8));
                    // Whoever keeps the folder in a work tree does not commit it by mistake.
                    write(file(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
                }
                work.run();
            }
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    boolean exists(Path file) {
        return Files.exists(file);
    }

    /** A temporary file is readable by its owner alone where the file system knows owners, and stays so when it is moved. */
    void write(Path file, byte[] content) throws IOException {
        Path whole = Files.createTempFile(folder, ".writing", null);
        try {
            Files.write(whole, content);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    void writePem(Path file, X509Certificate certificate) throws IOException, GeneralSecurityException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        byte[] pem = ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
        write(file, pem);
    }

    void writeKey(Path file, DevelopmentKeys keys, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, keys.privateKey(), password.toCharArray(), new Certificate[] {keys.certificate()});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password.toCharArray());
        write(file, bytes.toByteArray());
    }

    DevelopmentKeys readKey(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return new DevelopmentKeys((PrivateKey) store.getKey(ALIAS, password.toCharArray()), (X509Certificate)
                store.getCertificate(ALIAS));
    }
}
