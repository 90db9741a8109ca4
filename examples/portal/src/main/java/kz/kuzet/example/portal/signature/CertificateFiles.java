package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/** Certificates of authorities in files, DER or PEM, one or several in a file. */
public final class CertificateFiles {

    private CertificateFiles() {}

    /**
     * Reads certificates.
     *
     * @param files the files
     * @return all certificates in them
     * @throws IOException if a file cannot be read
     * @throws CertificateException if a file holds no certificate, or something else
     */
    public static List<X509Certificate> read(List<Path> files) throws IOException, CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : files) {
            int before = certificates.size();
            try (InputStream in = Files.newInputStream(file)) {
                factory.generateCertificates(in).stream()
                        .map(X509Certificate.class::cast)
                        .forEach(certificates::add);
            }
            if (certificates.size() == before) {
                throw new CertificateException("no certificate in " + file);
            }
        }
        return certificates;
    }

    static X509Certificate toJca(X509CertificateHolder certificate) throws CertificateException {
        return new JcaX509CertificateConverter().getCertificate(certificate);
    }
}
