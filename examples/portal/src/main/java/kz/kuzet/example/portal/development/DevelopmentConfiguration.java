package kz.kuzet.example.portal.development;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import kz.kuzet.example.portal.PortalSettings;
import kz.kuzet.example.portal.otp.InPagePhone;
import kz.kuzet.example.portal.signature.CmsSignatureVerifier;
import kz.kuzet.example.portal.signature.CrlRevocationCheck;
import kz.kuzet.example.portal.signature.DevelopmentAuthority;
import kz.kuzet.example.portal.signature.SignatureVerifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Stand-ins for what a portal has outside: the telephone network and the certification authority. */
@Configuration(proxyBeanMethods = false)
@Profile("development & !production")
class DevelopmentConfiguration {

    @Bean
    InPagePhone smsGateway(JdbcClient jdbc, Clock clock) {
        return new InPagePhone(jdbc, clock);
    }

    @Bean
    DevelopmentAuthority developmentAuthority(PortalSettings settings, Clock clock)
            throws IOException, GeneralSecurityException {
        return DevelopmentAuthority.open(
                Objects.requireNonNull(settings.development().folder(), "portal.development.folder is missing"),
                DevelopmentRecipients.all().stream()
                        .map(DevelopmentRecipients.Shown::signer)
                        .toList(),
                clock);
    }

    @Bean
    SignatureVerifier signatureVerifier(DevelopmentAuthority authority, Clock clock)
            throws IOException, GeneralSecurityException {
        return new CmsSignatureVerifier(
                List.of(authority.certificate()),
                List.of(),
                List.of(new CrlRevocationCheck(List.of(authority.listFile()))),
                clock);
    }

    /** Keeps the revocation list fresh in a portal that runs for weeks. */
    @Component
    @Profile("development & !production")
    static class ListRenewal {

        private final DevelopmentAuthority authority;

        ListRenewal(DevelopmentAuthority authority) {
            this.authority = authority;
        }

        @Scheduled(fixedDelayString = "P1D", initialDelayString = "P1D")
        void renew() throws IOException, GeneralSecurityException {
            authority.renewList();
        }
    }
}
