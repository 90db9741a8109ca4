package kz.kuzet.example.portal.confirmation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.kuzet.example.portal.PortalSettings;
import kz.kuzet.example.portal.signature.CertificateFiles;
import kz.kuzet.example.portal.signature.CmsSignatureVerifier;
import kz.kuzet.example.portal.signature.CrlRevocationCheck;
import kz.kuzet.example.portal.signature.NcaNodeSignatureVerifier;
import kz.kuzet.example.portal.signature.OcspRevocationCheck;
import kz.kuzet.example.portal.signature.RevocationCheck;
import kz.kuzet.example.portal.signature.SignatureVerifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Which verifier a portal outside development uses: an NCANode server where one is named, otherwise its own. */
@Configuration(proxyBeanMethods = false)
@Profile("production | !development")
class SignatureConfiguration {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Bean
    SignatureVerifier signatureVerifier(PortalSettings settings, Clock clock)
            throws IOException, GeneralSecurityException {
        PortalSettings.Signature signature = settings.signature();
        if (signature.ncaNode() != null) {
            return new NcaNodeSignatureVerifier(signature.ncaNode(), TIMEOUT, clock);
        }
        List<RevocationCheck> checks = new ArrayList<>();
        if (!signature.revocationLists().isEmpty()) {
            checks.add(new CrlRevocationCheck(signature.revocationLists()));
        }
        if (signature.ocsp() != null) {
            checks.add(new OcspRevocationCheck(signature.ocsp(), TIMEOUT));
        }
        return new CmsSignatureVerifier(
                CertificateFiles.read(signature.trustAnchors()),
                CertificateFiles.read(signature.intermediates()),
                checks,
                clock);
    }
}
