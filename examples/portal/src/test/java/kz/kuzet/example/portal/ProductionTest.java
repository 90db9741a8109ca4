package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kuzet.example.portal.development.DevelopmentRecipients;
import kz.kuzet.example.portal.otp.PhoneNumber;
import kz.kuzet.example.portal.recipient.Account;
import kz.kuzet.example.portal.recipient.Accounts;
import kz.kuzet.example.portal.signature.DevelopmentAuthority;
import kz.kuzet.example.portal.signature.DevelopmentRecipient;
import kz.kuzet.example.portal.signature.DevelopmentSigner;
import kz.kuzet.example.portal.signature.SignatureExpectation;
import kz.kuzet.example.portal.signature.SignatureFault;
import kz.kuzet.example.portal.signature.SignatureVerdict;
import kz.kuzet.example.portal.signature.SignatureVerifier;
import kz.kuzet.guard.RecipientId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The portal as it runs in earnest, on PostgreSQL: all that is needed is set, and nothing of development is there. */
class ProductionTest {

    private static final RecipientId IIN = RecipientId.of("990099000005");
    private static final String PASSWORD = "password of this test";
    private static final DevelopmentRecipient SIGNER =
            new DevelopmentRecipient("signer", IIN, "ТЕСТОВА ТЕСТ", Optional.empty());

    @TempDir
    static Path folder;

    private static EmbeddedPostgres database;
    /** Stands for the authority of the state: this portal is told to trust it, and knows nothing of how it came about. */
    private static DevelopmentAuthority authority;

    private static ConfigurableApplicationContext portal;

    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";
    private String token = "";

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start();
        authority = DevelopmentAuthority.open(folder.resolve("trusted"), List.of(SIGNER), Clock.systemUTC());
        portal = Production.run(
                Production.settings(database.getJdbcUrl("postgres", "postgres"), authority, folder.resolve("never")));
        portal.getBean(Accounts.class)
                .add(
                        new Account(IIN, "Сынақ Үлгі", new PhoneNumber("+77000000009"), Optional.empty()),
                        portal.getBean(PasswordEncoder.class).encode(PASSWORD));
    }

    @AfterAll
    static void stop() throws IOException {
        if (portal != null) {
            portal.close();
        }
        database.close();
    }

    @Test
    void itIsUpAndAnswers() throws Exception {
        HttpResponse<String> health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"");
        assertThat(get("/login").statusCode()).isEqualTo(200);
        assertThat(portal.getBean(JdbcClient.class)
                        .sql("select version()")
                        .query(String.class)
                        .single())
                .startsWith("PostgreSQL");
    }

    @Test
    void nothingOfDevelopmentIsThere() {
        assertThat(Stream.of(portal.getBeanDefinitionNames())
                        .map(portal::getType)
                        .filter(Objects::nonNull)
                        .map(Class::getName))
                .isNotEmpty()
                .noneMatch(type -> type.startsWith(DevelopmentRecipients.class.getPackageName() + "."));
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void developmentRecipientsAreNeitherShownNorCreated() throws Exception {
        String page = get("/login").body();
        assertThat(page).contains("name=\"password\"");
        assertThat(DevelopmentRecipients.all()).isNotEmpty();
        for (DevelopmentRecipients.Shown shown : DevelopmentRecipients.all()) {
            RecipientId iin = shown.account().iin();
            assertThat(page)
                    .doesNotContain(
                            iin.digits(), shown.password(), shown.account().name());
            assertThat(portal.getBean(Accounts.class).find(iin)).isEmpty();
            HttpResponse<String> refused = logIn(iin.digits(), shown.password());
            assertThat(refused.headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/login?failed"));
        }
    }

    @Test
    void noPageHasAPhoneOrAKey() throws Exception {
        assertThat(logIn(IIN.digits(), PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/"));
        assertThat(cookie).contains("; Secure");
        assertThat(get("/").body()).contains("Сынақ Үлгі");
        get("/services/criminal-record/request");
        String request = post("/services/criminal-record/request", Forms.CRIMINAL_RECORD)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        HttpResponse<String> page = get(URI.create(request).getPath());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"issue\"", "id=\"sign\"")
                .doesNotContain("class=\"phone\"", "/development/", DevelopmentAuthority.PASSWORD);
        assertThat(get("/development/key").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheAuthorityThatIsNamedIsTrusted() throws Exception {
        assertThat(verdictOn(authority)).isInstanceOf(SignatureVerdict.Valid.class);
        DevelopmentAuthority another =
                DevelopmentAuthority.open(folder.resolve("another"), List.of(SIGNER), Clock.systemUTC());
        assertThat(another.certificate().getSubjectX500Principal())
                .isEqualTo(authority.certificate().getSubjectX500Principal());
        assertThat(verdictOn(another)).isEqualTo(new SignatureVerdict.Invalid(SignatureFault.UNKNOWN_AUTHORITY));
    }

    private static SignatureVerdict verdictOn(DevelopmentAuthority issuer) throws Exception {
        byte[] content = "a request".getBytes(StandardCharsets.UTF_8);
        return portal.getBean(SignatureVerifier.class)
                .verify(
                        new DevelopmentSigner(issuer.keyFile(SIGNER), DevelopmentAuthority.PASSWORD).sign(content),
                        new SignatureExpectation(content, IIN, Optional.empty()));
    }

    private HttpResponse<String> logIn(String iin, String password) throws Exception {
        get("/login");
        return post("/login", Map.of("iin", iin, "password", password));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(path, HttpRequest.newBuilder().GET());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        List<String> body = new ArrayList<>(List.of("_csrf=" + encoded(token)));
        fields.forEach((name, value) -> body.add(encoded(name) + "=" + encoded(value)));
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.stream().collect(Collectors.joining("&")))));
    }

    /** Takes the place of the proxy before the portal: the cookie is for https only, and a client would keep it to itself. */
    private HttpResponse<String> send(String path, HttpRequest.Builder request) throws Exception {
        int port = ((ServletWebServerApplicationContext) portal).getWebServer().getPort();
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie.substring(0, cookie.indexOf(';')));
        }
        HttpResponse<String> answer = http.send(
                request.uri(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html, application/json")
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("SESSION="))
                .forEach(set -> cookie = set);
        Matcher found = Browser.TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
