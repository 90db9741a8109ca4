package kz.kuzet.example.portal.signature;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.X509CertificateHolder;

/** A key with its certificate. */
record TestKey(KeyPair pair, X509CertificateHolder certificate) {

    PrivateKey privateKey() {
        return pair.getPrivate();
    }

    X509Certificate jca() {
        try {
            return CertificateFiles.toJca(certificate);
        } catch (CertificateException e) {
            throw new AssertionError(e);
        }
    }
}
