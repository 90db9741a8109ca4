package kz.kuzet.example.portal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import kz.kuzet.example.portal.otp.HttpSmsSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets under {@code portal}. What is missing and needed is named at start, all at once: see
 * {@link RequiredSettings}. The text of a settings record shows no secret.
 *
 * @param secrets keys that all nodes share
 * @param logIn how often a password may be tried
 * @param oneTimePassword lifetime, attempts and pauses, of which the Rules give none
 * @param sms where short text messages are sent
 * @param gateway the gateway from which requests come as short text messages
 * @param signature what signatures are checked against
 * @param development what exists in development only
 * @param operator who may read the metrics
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        @DefaultValue Secrets secrets,
        @DefaultValue LogIn logIn,
        @DefaultValue OneTimePassword oneTimePassword,
        @DefaultValue Sms sms,
        @DefaultValue Gateway gateway,
        @DefaultValue Signature signature,
        @DefaultValue Development development,
        @DefaultValue Operator operator) {

    /**
     * Keys that all nodes share.
     *
     * @param oneTimePasswords base64 of at least 32 bytes: key of the hashes of one-time passwords
     * @param audit base64 of at least 32 bytes: key of the hashes that stand for recipients in the audit trail
     */
    public record Secrets(
            @Nullable String oneTimePasswords, @Nullable String audit) {

        private static final int SHORTEST = 32;

        static boolean isKey(@Nullable String base64) {
            try {
                return base64 != null && Base64.getDecoder().decode(base64).length >= SHORTEST;
            } catch (IllegalArgumentException noBase64) {
                return false;
            }
        }

        @Override
        public String toString() {
            return "Secrets[...]";
        }
    }

    /**
     * How often a password may be tried, right or wrong, within a time.
     *
     * @param attemptsPerAccount for one IIN, whether it has an account or not
     * @param attemptsPerAddress from one address, behind which a whole office may sit
     * @param window the time
     */
    public record LogIn(
            @DefaultValue("10") int attemptsPerAccount,
            @DefaultValue("200") int attemptsPerAddress,
            @DefaultValue("15m") Duration window) {}

    /**
     * One-time passwords. The Rules give no figures.
     *
     * @param lifetime how long one counts
     * @param attempts how often one may be tried
     * @param resendPause how long a recipient waits for the next one
     * @param unusedPasswords how many a recipient is sent without entering one, within the window
     * @param window how long an unused one counts against that number
     */
    public record OneTimePassword(
            @DefaultValue("3m") Duration lifetime,
            @DefaultValue("3") int attempts,
            @DefaultValue("1m") Duration resendPause,
            @DefaultValue("10") int unusedPasswords,
            @DefaultValue("1d") Duration window) {}

    /**
     * A gateway that takes messages over HTTP.
     *
     * @param url where messages are posted
     * @param format how the body is written
     * @param phoneField the field that takes the number
     * @param textField the field that takes the text
     * @param header name of the header that carries the key
     * @param key the gateway's key for this portal, with whatever stands before it
     * @param timeout how long it may take to answer
     */
    public record Sms(
            @Nullable URI url,
            @DefaultValue("JSON") HttpSmsSettings.Format format,
            @DefaultValue("phone") String phoneField,
            @DefaultValue("text") String textField,
            @DefaultValue("Authorization") String header,
            @Nullable String key,
            @DefaultValue("10s") Duration timeout) {
        @Override
        public String toString() {
            return "Sms[...]";
        }
    }

    /**
     * The gateway from which requests come as short text messages.
     *
     * @param secret what it shows; without one the channel is closed
     */
    public record Gateway(@Nullable String secret) {
        @Override
        public String toString() {
            return "Gateway[" + (secret == null ? "closed" : "open") + "]";
        }
    }

    /**
     * What signatures are checked against.
     *
     * @param trustAnchors files with certificates of the authorities that are trusted
     * @param intermediates files with certificates between those and the recipients
     * @param revocationLists files with revocation lists
     * @param ocsp responder that is asked about each certificate
     * @param ncaNode server that checks signatures in place of all above, Kazakh GOST included
     * @param ncaLayer address of NCALayer on the recipient's computer
     */
    public record Signature(
            @DefaultValue List<Path> trustAnchors,
            @DefaultValue List<Path> intermediates,
            @DefaultValue List<Path> revocationLists,
            @Nullable URI ocsp,
            @Nullable URI ncaNode,
            @DefaultValue("wss://127.0.0.1:13579") URI ncaLayer) {}

    /**
     * What exists in development only.
     *
     * @param folder where the development authority keeps its keys
     */
    public record Development(@Nullable Path folder) {}

    /**
     * Who may read the metrics.
     *
     * @param password of the user {@code operator}; without one nobody may
     */
    public record Operator(@Nullable String password) {
        @Override
        public String toString() {
            return "Operator[...]";
        }
    }
}
