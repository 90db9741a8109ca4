package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.kuzet.example.portal.request.FormedRequests;
import kz.kuzet.guard.RecipientId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** What a recipient does in a real browser, in three languages. */
class PortalEndToEndTest {

    private static RunningPortal portal;
    private static NcaLayerStandIn ncaLayer;
    private static Chromium browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        ncaLayer = new NcaLayerStandIn();
        portal = RunningPortal.start(folder.resolve("keys"), "--portal.signature.nca-layer=" + ncaLayer.address());
        browser = Chromium.open(folder.resolve("chromium"), portal.address().toString());
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
        portal.close();
        ncaLayer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void loginAndPassword(String language) throws IOException {
        logIn(language, Recipient.AIGUL);
        order("queue-place");
        browser.follow("main form button");
        assertThat(browser.text()).contains(text(language, "field.fault.required"));
        check(language, "form-with-faults");
        browser.enter("queueNumber", "17-А");
        browser.follow("main form button");
        check(language, "confirm-login");
        browser.follow("#send");
        receipt(language, "receipt-login");
        browser.show("/requests");
        assertThat(browser.text()).contains(text(language, "state.SENT"));
        check(language, "requests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void oneTimePassword(String language) throws IOException {
        logIn(language, Recipient.ERLAN);
        order("criminal-record");
        browser.choose("purpose", "abroad");
        browser.follow("main form button");
        String request = browser.path();

        issue();
        String expired = Recipient.ERLAN.oneTimePassword(portal);
        assertThat(browser.textOf(".phone")).contains(expired);
        check(language, "confirm-one-time-password");
        enter((expired.charAt(0) == '0' ? '1' : '0') + expired.substring(1));
        assertThat(browser.text()).contains(text(language, "otp.wrong", "2"));
        check(language, "one-time-password-wrong");
        portal.clock.advance(Duration.ofMinutes(3));
        enter(expired);
        assertThat(browser.text()).contains(text(language, "otp.expired"));

        issue();
        String password = Recipient.ERLAN.oneTimePassword(portal);
        enter(password);
        assertThat(browser.text()).contains(text(language, "otp.accepted"));
        check(language, "confirmed");
        browser.follow("#send");
        receipt(language, "receipt-one-time-password");

        order("criminal-record");
        browser.choose("purpose", "abroad");
        browser.follow("main form button");
        assertThat(browser.path()).isNotEqualTo(request);
        enter(password);
        assertThat(browser.text()).contains(text(language, "otp.none-issued"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void signatureFromAFile(String language) throws Exception {
        logIn(language, Recipient.AIGUL);
        order("certificate-with-apostille");
        browser.enter("country", "Польша");
        browser.choose("delivery", "electronic");
        browser.follow("main form button");
        check(language, "confirm-signature");

        upload(Recipient.ERLAN);
        assertThat(browser.text()).contains(text(language, "signature.fault.OTHER_PERSON"));
        assertThat(browser.has("#send")).isFalse();
        check(language, "signature-refused");
        upload(Recipient.AIGUL);
        assertThat(browser.text()).contains(text(language, "signature.accepted"));
        browser.follow("#send");
        receipt(language, "receipt-composite");
        assertThat(browser.textOf("#components"))
                .contains(text(language, "service.criminal-record"), text(language, "service.document-apostille"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void signatureFromNcaLayer(String language) throws Exception {
        logIn(language, Recipient.SAULE);
        order("microfinance-licence");
        browser.enter("organisation", "Сынақ");
        browser.enter("organisationBin", "191040000178");
        browser.enter("address", "Алматы");
        browser.follow("main form button");

        ncaLayer.sign(null);
        browser.click("#sign");
        browser.waitForText("#nca-layer-state", text(language, "request.eds.cancelled"));
        ncaLayer.sign(content -> Recipient.SAULE.sign(portal, (new String(content, "UTF-8") + " ").getBytes("UTF-8")));
        browser.follow("#sign");
        assertThat(browser.text()).contains(text(language, "signature.fault.OTHER_CONTENT"));
        ncaLayer.sign(content -> Recipient.SAULE.sign(portal, content));
        browser.follow("#sign");
        assertThat(browser.text()).contains(text(language, "signature.accepted"));
        assertThat(ncaLayer.order().at("/module").asString()).isEqualTo("kz.gov.pki.knca.basics");
        assertThat(ncaLayer.order().at("/args/locale").asString()).isEqualTo(language);
        assertThat(ncaLayer.order().at("/args/signerParams/extKeyUsageOids/0").asString())
                .isEqualTo("1.3.6.1.5.5.7.3.4");
        assertThat(ncaLayer.order().at("/args/signingParams/encapsulate").asBoolean())
                .isFalse();
        browser.follow("#send");
        receipt(language, "receipt-signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void wrongPassword(String language) throws IOException {
        browser.forgetSession();
        browser.show("/login?lang=" + language);
        check(language, "log-in");
        browser.enter("iin", Recipient.AIGUL.iin);
        browser.enter("password", "wrong");
        browser.follow("#log-in");
        assertThat(browser.text()).contains(text(language, "login.failed"));
        check(language, "log-in-failed");
        browser.show("/requests");
        assertThat(browser.path()).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void catalogueSaysWhy(String language) throws IOException {
        browser.forgetSession();
        browser.show("/?lang=" + language);
        check(language, "catalogue");
        browser.show("/services/microfinance-licence");
        assertThat(browser.text())
                .contains(text(language, "override.PERMIT"), text(language, "citation.APPENDIX_1_PARA_2"));
        assertThat(browser.textOf("#total")).isEqualTo("6");
        check(language, "service-permit");
        browser.show("/services/education-apostille");
        assertThat(browser.text()).contains(text(language, "service.stricter"));
        check(language, "service-stricter");
        browser.show("/services/no-such-service");
        assertThat(browser.text()).contains(text(language, "error.404"));
        check(language, "not-found");
    }

    @Test
    void everyPageFitsAPhone() throws IOException {
        browser.width(360);
        try {
            logIn("kk", Recipient.AIGUL);
            for (String page :
                    List.of("/", "/services/certificate-with-apostille", "/services/birth-registration/request")) {
                browser.show(page);
                narrow(page.equals("/") ? "catalogue" : page.substring(10).replace('/', '-'));
            }
            order("criminal-record");
            browser.choose("purpose", "abroad");
            browser.follow("main form button");
            narrow("confirm");
            browser.show("/requests");
            narrow("requests");
            browser.forgetSession();
            browser.show("/login?lang=kk");
            narrow("log-in");
        } finally {
            browser.width(1100);
        }
    }

    /** What the other tests hope not to see would be seen. */
    @Test
    void faultsOfAPageAreSeen() {
        browser.show("/");
        browser.run("document.documentElement.lang = ''; document.querySelector('h1').remove();"
                + " document.body.style.width = '2000px';");
        assertThat(browser.accessibilityFaults()).contains("no language", "not one h1");
        assertThat(browser.overflow()).isPositive();
    }

    private static void narrow(String name) throws IOException {
        assertThat(browser.overflow()).as(name).isZero();
        browser.screenshot("phone-" + name);
        browser.width(360);
    }

    private static void logIn(String language, Recipient recipient) {
        browser.forgetSession();
        browser.show("/login?lang=" + language);
        browser.enter("iin", recipient.iin);
        browser.enter("password", recipient.password);
        browser.follow("#log-in");
        assertThat(browser.text()).contains(recipient.name);
    }

    private static void order(String slug) {
        browser.show("/services/" + slug);
        browser.follow("main a.button");
    }

    private static void issue() {
        portal.clock.advance(Duration.ofMinutes(1));
        browser.follow("#issue");
    }

    private static void enter(String password) {
        browser.enter("password", password);
        browser.follow("#enter");
    }

    private static void upload(Recipient signer) throws Exception {
        UUID id = UUID.fromString(browser.path().substring("/requests/".length()));
        byte[] content = portal.bean(FormedRequests.class)
                .find(id, RecipientId.of(Recipient.AIGUL.iin))
                .orElseThrow()
                .content();
        Path file = folder.resolve(UUID.randomUUID() + ".p7s");
        Files.write(file, signer.sign(portal, content));
        browser.attach("file", file);
        browser.follow("#upload");
    }

    private static void receipt(String language, String name) throws IOException {
        assertThat(browser.text()).contains(text(language, "receipt.title"));
        assertThat(browser.textOf("#receipt")).matches("20[0-9]{2}-[0-9A-Z]{10}");
        check(language, name);
    }

    /** Each page is in the language that was chosen, can be read by a screen reader, and is kept as a picture. */
    private static void check(String language, String name) throws IOException {
        assertThat(browser.language()).isEqualTo(language);
        assertThat(browser.accessibilityFaults()).as(name).isEmpty();
        browser.screenshot(language + "-" + name);
        browser.width(1100);
    }

    /** As the driver tells it of a page: a blank that does not break is a blank. */
    private static String text(String language, String key, Object... values) {
        return portal.bean(MessageSource.class)
                .getMessage(key, values, Locale.forLanguageTag(language))
                .replace('\u00a0', ' ');
    }
}
