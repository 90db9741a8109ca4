package kz.kuzet.example.portal.confirmation;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import kz.kuzet.example.portal.PortalSettings;
import kz.kuzet.example.portal.catalogue.Catalogue;
import kz.kuzet.example.portal.otp.HttpSmsGateway;
import kz.kuzet.example.portal.otp.HttpSmsSettings;
import kz.kuzet.example.portal.otp.OneTimePasswordHash;
import kz.kuzet.example.portal.otp.OneTimePasswordSettings;
import kz.kuzet.example.portal.otp.OneTimePasswords;
import kz.kuzet.example.portal.otp.SmsGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts together what issues one-time passwords. */
@Configuration(proxyBeanMethods = false)
class OneTimePasswordConfiguration {

    @Bean
    OneTimePasswords oneTimePasswords(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            SmsGateway gateway,
            Catalogue catalogue,
            PortalSettings settings,
            Clock clock) {
        PortalSettings.OneTimePassword passwords = settings.oneTimePassword();
        return new OneTimePasswords(
                jdbc,
                transactions,
                gateway,
                catalogue::name,
                OneTimePasswordHash.withBase64Key(Objects.requireNonNull(
                        settings.secrets().oneTimePasswords(), "portal.secrets.one-time-passwords is missing")),
                new OneTimePasswordSettings(
                        passwords.lifetime(),
                        passwords.attempts(),
                        passwords.resendPause(),
                        passwords.unusedPasswords(),
                        passwords.window()),
                clock);
    }

    @Bean
    @Profile("production | !development")
    SmsGateway smsGateway(PortalSettings settings) {
        PortalSettings.Sms sms = settings.sms();
        return new HttpSmsGateway(new HttpSmsSettings(
                Objects.requireNonNull(sms.url(), "portal.sms.url is missing"),
                sms.format(),
                sms.phoneField(),
                sms.textField(),
                Map.of(),
                sms.header(),
                Objects.requireNonNull(sms.key(), "portal.sms.key is missing"),
                sms.timeout()));
    }

    /** Removes what counts no more. */
    @Component
    static class CleanUp {

        private final OneTimePasswords passwords;

        CleanUp(OneTimePasswords passwords) {
            this.passwords = passwords;
        }

        @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
        void removeExpired() {
            passwords.removeExpired();
        }
    }
}
