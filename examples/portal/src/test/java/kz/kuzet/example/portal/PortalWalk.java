package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.kuzet.example.portal.audit.AuditTrail;
import kz.kuzet.guard.RecipientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walks through the portal over HTTP; run on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PortalWalk {

    abstract RunningPortal portal();

    @Test
    void loginAndPasswordSufficeForTheServiceWithOnePoint() {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("queue-place", Forms.QUEUE_PLACE);
        assertThat(browser.get(request).body()).contains("17-А", "id=\"send\"", "Login and password suffice");

        HttpResponse<String> receipt = browser.send("queue-place", request);

        assertThat(receipt.uri().getPath()).isEqualTo(request + "/receipt");
        String number = Browser.receipt(receipt);
        assertThat(browser.get("/requests").body()).contains(number);
        assertThat(Browser.receipt(browser.get(request))).isEqualTo(number);
    }

    @Test
    void oneTimePasswordConfirmsOneRequest() {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("criminal-record", Forms.CRIMINAL_RECORD);
        assertThat(browser.get(request).body()).contains("id=\"issue\"").doesNotContain("id=\"send\"");
        refusedWithChallenge(browser, "criminal-record", request);

        assertThat(browser.post(request + "/one-time-password/entered", Map.of("password", "123456"))
                        .body())
                .contains("No password counts for this request");
        assertThat(issue(browser, request).body()).contains("The password was sent");
        String password = Recipient.AIGUL.oneTimePassword(portal());
        assertThat(enter(browser, request, other(password)).body()).contains("Attempts left: 2");
        refusedWithChallenge(browser, "criminal-record", request);
        assertThat(enter(browser, request, password).body()).contains("The password is accepted", "id=\"send\"");
        assertThat(enter(browser, request, password).body()).contains("No password counts for this request");

        String number = Browser.receipt(browser.send("criminal-record", request));
        assertThat(Browser.receipt(browser.send("criminal-record", request))).isEqualTo(number);

        String next = browser.form("criminal-record", Forms.CRIMINAL_RECORD);
        assertThat(enter(browser, next, password).body()).contains("No password counts for this request");
        refusedWithChallenge(browser, "criminal-record", next);
    }

    @Test
    void oneTimePasswordEndsWithItsTimeAndItsAttempts() {
        Browser browser = Browser.loggedIn(portal(), Recipient.ERLAN);
        String request = browser.form("criminal-record", Forms.CRIMINAL_RECORD);
        issue(browser, request);
        String expired = Recipient.ERLAN.oneTimePassword(portal());
        assertThat(browser.post(request + "/one-time-password", Map.of()).body())
                .contains("A new password can be asked for later");
        portal().clock.advance(Duration.ofMinutes(3));
        assertThat(enter(browser, request, expired).body()).contains("The password has expired");

        issue(browser, request);
        String guarded = Recipient.ERLAN.oneTimePassword(portal());
        enter(browser, request, other(guarded));
        enter(browser, request, other(guarded));
        assertThat(enter(browser, request, other(guarded)).body()).contains("No attempts are left");
        assertThat(enter(browser, request, guarded).body())
                .contains("No attempts are left")
                .doesNotContain("id=\"send\"");
        refusedWithChallenge(browser, "criminal-record", request);
    }

    @Test
    void oneTimePasswordCountsInItsOwnSessionOnly() {
        Browser first = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = first.form("criminal-record", Forms.CRIMINAL_RECORD);
        issue(first, request);
        enter(first, request, Recipient.AIGUL.oneTimePassword(portal()));

        Browser second = Browser.loggedIn(portal(), Recipient.AIGUL);
        assertThat(second.get(request).body()).contains("id=\"issue\"").doesNotContain("id=\"send\"");
        refusedWithChallenge(second, "criminal-record", request);
        Browser.receipt(first.send("criminal-record", request));
    }

    @Test
    void signatureConfirmsWhatAOneTimePasswordWould() throws Exception {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("criminal-record", Forms.CRIMINAL_RECORD);
        sign(browser, request, Recipient.AIGUL);
        assertThat(browser.send("criminal-record", request).body()).contains("Login, password and EDS");
    }

    @Test
    void onlyTheSignatureOfTheRecipientOverTheRequestCounts() throws Exception {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("birth-registration", Forms.BIRTH);
        assertThat(browser.get(request).body()).doesNotContain("id=\"issue\"").contains("id=\"upload\"");
        assertThat(browser.post(request + "/one-time-password", Map.of()).statusCode())
                .isEqualTo(404);
        browser.get(request);
        byte[] content = browser.bytes(request + "/content");

        assertThat(upload(browser, request, Recipient.ERLAN.sign(portal(), content)))
                .contains("The certificate belongs to another person");
        assertThat(upload(browser, request, Recipient.SAULE.sign(portal(), content)))
                .contains("The certificate");
        assertThat(upload(browser, request, Recipient.AIGUL.sign(portal(), (new String(content) + " ").getBytes())))
                .contains("Another request or file was signed");
        assertThat(upload(browser, request, new byte[] {1, 2, 3})).contains("no CMS signature");
        assertThat(upload(browser, request, new byte[0])).contains("There is no signature");
        refusedWithChallenge(browser, "birth-registration", request);

        assertThat(upload(browser, request, Recipient.AIGUL.sign(portal(), content)))
                .contains("The signature is accepted", "id=\"send\"");
        Browser.receipt(browser.send("birth-registration", request));
    }

    @Test
    void legalEntitySignsWithItsOwnKey() throws Exception {
        Browser browser = Browser.loggedIn(portal(), Recipient.SAULE);
        String request = browser.form("microfinance-licence", Forms.LICENCE);
        sign(browser, request, Recipient.SAULE);
        assertThat(new String(browser.bytes(request + "/content"), "UTF-8"))
                .contains("\"legalEntity\":\"191040000178\"");
        Browser.receipt(browser.send("microfinance-licence", request));
    }

    @Test
    void oneSignatureCoversTheComponentsOfACompositeService() throws Exception {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("certificate-with-apostille", Forms.WITH_APOSTILLE);
        refusedWithChallenge(browser, "certificate-with-apostille", request);
        sign(browser, request, Recipient.AIGUL);
        long before = count("select count(*) from decision_audit where action = 'RECEIVE_AS_COMPONENT'"
                + " and outcome = 'GRANTED' and service_code in ('e_004', 'apostille')");

        assertThat(browser.send("certificate-with-apostille", request).body())
                .contains(
                        "<li>Certificate of presence or absence of a criminal record</li>",
                        "<li>Apostille of an official document</li>");

        assertThat(count("select count(*) from decision_audit where action = 'RECEIVE_AS_COMPONENT'"
                        + " and outcome = 'GRANTED' and service_code in ('e_004', 'apostille')"))
                .isEqualTo(before + 2);
    }

    @Test
    void requestsOfOthersDoNotExist() throws Exception {
        Browser owner = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = owner.form("criminal-record", Forms.CRIMINAL_RECORD);
        sign(owner, request, Recipient.AIGUL);
        Browser stranger = Browser.loggedIn(portal(), Recipient.ERLAN);

        for (String page : List.of("", "/content", "/receipt")) {
            assertThat(stranger.get(request + page).statusCode()).as(page).isEqualTo(404);
        }
        stranger.get("/services/criminal-record/request");
        for (String act : List.of("/one-time-password", "/one-time-password/entered", "/signature")) {
            assertThat(stranger.post(request + act, Map.of("password", "123456", "signature", ""))
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
            stranger.get("/services/criminal-record/request");
        }
        assertThat(stranger.send("criminal-record", request).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/requests").body()).contains("My requests").doesNotContain(request);
        Browser.receipt(owner.send("criminal-record", request));
        for (String nonsense : List.of("/requests/" + UUID.randomUUID(), "/requests/nonsense")) {
            assertThat(owner.get(nonsense).statusCode()).isBetween(400, 404);
            owner.get("/services/queue-place/request");
            assertThat(owner.send("queue-place", nonsense).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void guardOfOneServiceDoesNotSendTheRequestOfAnother() {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("birth-registration", Forms.BIRTH);
        assertThat(browser.send("queue-place", request).statusCode()).isEqualTo(404);
        assertThat(count("select count(*) from formed_request where id = '" + id(request) + "' and state = 'FORMED'"))
                .isEqualTo(1);
    }

    @Test
    void requestIsSentOnceHoweverManyTry() throws Exception {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("queue-place", Forms.QUEUE_PLACE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                answers.add(threads.submit(() -> Browser.receipt(browser.send("queue-place", request))));
            }
            Set<String> numbers = new HashSet<>();
            for (Future<String> answer : answers) {
                numbers.add(answer.get());
            }
            assertThat(numbers).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void badInputIsExplainedAndLosesNothing() {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        browser.get("/services/birth-registration/request");
        String page = browser.post(
                        "/services/birth-registration/request",
                        Map.of("childName", "<b>Әли</b> & \"Co\"", "birthDate", "2026-13-45", "birthPlace", ""))
                .body();
        assertThat(page)
                .contains("Check the date", "Fill in this field", "&lt;b&gt;Әли&lt;/b&gt; &amp; &quot;Co&quot;")
                .contains("value=\"2026-13-45\"")
                .doesNotContain("<b>");
    }

    @Test
    void everyFormNeedsItsToken() {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("queue-place", Forms.QUEUE_PLACE);
        for (String path : List.of(
                "/services/queue-place/request",
                "/services/queue-place" + request + "/send",
                request + "/one-time-password",
                request + "/one-time-password/entered",
                request + "/signature",
                "/login",
                "/logout")) {
            assertThat(browser.postWithoutToken(path, Forms.QUEUE_PLACE).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void auditTrailNamesNobody() {
        Browser browser = Browser.loggedIn(portal(), Recipient.AIGUL);
        String request = browser.form("queue-place", Forms.QUEUE_PLACE);
        Browser.receipt(browser.send("queue-place", request));
        String digest = portal().database()
                .sql("select digest from formed_request where id = :id")
                .param("id", id(request))
                .query(String.class)
                .single();
        String hash = portal().bean(AuditTrail.class).hashOf(RecipientId.of(Recipient.AIGUL.iin));

        List<Map<String, Object>> rows = portal().database()
                .sql("select * from decision_audit where digest = :digest")
                .param("digest", digest)
                .query()
                .listOfRows();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("service_code", "example_inquiry")
                .containsEntry("action", "SEND")
                .containsEntry("outcome", "GRANTED")
                .containsEntry("detail", "LOGIN_PASSWORD")
                .containsEntry("channel", "PORTAL")
                .containsEntry("recipient_hash", hash);
        assertThat(portal().database()
                        .sql("select * from decision_audit")
                        .query()
                        .listOfRows())
                .isNotEmpty()
                .asString()
                .doesNotContain(Recipient.AIGUL.iin, Recipient.ERLAN.iin, Recipient.SAULE.iin);
    }

    private HttpResponse<String> issue(Browser browser, String request) {
        portal().clock.advance(Duration.ofMinutes(1));
        return browser.post(request + "/one-time-password", Map.of());
    }

    private static HttpResponse<String> enter(Browser browser, String request, String password) {
        return browser.post(request + "/one-time-password/entered", Map.of("password", password));
    }

    private static String other(String password) {
        return (password.charAt(0) == '0' ? '1' : '0') + password.substring(1);
    }

    private void sign(Browser browser, String request, Recipient signer) throws GeneralSecurityException, IOException {
        assertThat(upload(browser, request, signer.sign(portal(), browser.bytes(request + "/content"))))
                .contains("The signature is accepted");
    }

    private static String upload(Browser browser, String request, byte[] cms) {
        return browser.upload(request + "/signature", cms).body();
    }

    /** A browser gets a page, a program a challenge with a problem document; nothing is sent. */
    private static void refusedWithChallenge(Browser browser, String slug, String request) {
        HttpResponse<String> page = browser.send(slug, request);
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("The request cannot be sent yet", "href=\"" + request + "\"");
        browser.accept = "application/json";
        HttpResponse<String> problem = browser.send(slug, request);
        browser.accept = "text/html";
        assertThat(problem.statusCode()).isEqualTo(401);
        assertThat(problem.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_user_authentication");
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(browser.get(request + "/receipt").uri().getPath()).isEqualTo(request);
    }

    private static UUID id(String request) {
        return UUID.fromString(request.substring("/requests/".length()));
    }

    long count(String sql) {
        return portal().database().sql(sql).query(Long.class).single();
    }
}
