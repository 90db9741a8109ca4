package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs with an RSA key from a PKCS #12 file, in place of the recipient's own program, while a portal is being developed. */
public final class DevelopmentSigner {

    private final PrivateKey key;
    private final X509Certificate certificate;

    /**
     * Takes the only key of a file.
     *
     * @param pkcs12 the file
     * @param password its password
     * @throws IOException if the file cannot be read, or the password is wrong
     * @throws GeneralSecurityException if the file does not hold exactly one key
     */
    public DevelopmentSigner(Path pkcs12, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(pkcs12)) {
            store.load(in, password.toCharArray());
        }
        List<String> aliases = Collections.list(store.aliases());
        if (aliases.size() != 1 || !store.isKeyEntry(aliases.get(0))) {
            throw new GeneralSecurityException("a development key file holds exactly one key");
        }
        this.key = (PrivateKey) store.getKey(aliases.get(0), password.toCharArray());
        this.certificate = (X509Certificate) store.getCertificate(aliases.get(0));
    }

    /**
     * Signs.
     *
     * @param content the exact bytes
     * @return a detached CMS message with the signer's certificate, DER
     * @throws GeneralSecurityException if the key cannot sign
     * @throws IOException if the message cannot be encoded
     */
    public byte[] sign(byte[] content) throws GeneralSecurityException, IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(key), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (OperatorCreationException | CMSException e) {
            throw new GeneralSecurityException("the content could not be signed", e);
        }
    }

    /**
     * Returns the certificate of the key.
     *
     * @return the certificate
     */
    public X509Certificate certificate() {
        return certificate;
    }
}
