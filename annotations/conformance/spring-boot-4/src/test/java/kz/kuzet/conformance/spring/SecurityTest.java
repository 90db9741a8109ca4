package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.kuzet.conformance.spring.security.Application;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.ConfirmationAuthority;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.ClassUtils;

/** Where the application gives no source of evidence, Spring Security is one. */
class SecurityTest {

    private static final boolean FACTORS = ClassUtils.isPresent(
            "org.springframework.security.core.authority.FactorGrantedAuthority", SecurityTest.class.getClassLoader());

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(SecurityTest.class.getClassLoader(), new Class<?>[] {Application.class});
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void loginAndPasswordAreLoginAndPassword() {
        assertThat(server.post("/login-only", null).statusCode()).isEqualTo(401);
        assertThat(server.post("/login-only", null, "Authorization", basic(Recipients.IIN, "wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.post("/login-only", null, "Authorization", basic(Recipients.IIN, "secret"))
                        .body())
                .isEqualTo("login");
    }

    @Test
    void whoeverHasNoIinIsNoRecipientAndIsNotToldToLogIn() {
        HttpResponse<String> refused = server.post("/login-only", null, "Authorization", basic("clerk", "secret"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(refused.body()).contains("\"reason\":\"NOT_A_RECIPIENT\"");
    }

    @Test
    void aConfirmationIsAnAuthority() {
        String recipient = basic(Recipients.IIN, "secret");
        assertThat(server.post("/eds", Application.SIGNED, "Authorization", recipient)
                        .body())
                .isEqualTo("eds");
        assertThat(server.post("/eds", "another request", "Authorization", recipient)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "password, 200, 200",
        "other-factor, 401, 200",
        "unauthenticated, 401, 401",
        "anonymous, 401, 401",
        "remember-me, 401, 401",
        "no-iin, 403, 403",
    })
    void onlyWhoeverHasShownThePasswordHasLoggedIn(String kind, int withFactors, int withoutFactors) {
        assertThat(server.post("/login-only", null, "X-Authentication", kind).statusCode())
                .isEqualTo(FACTORS ? withFactors : withoutFactors);
    }

    @Test
    void anAuthorityStaysInASession() throws Exception {
        Confirmation confirmation = new Confirmation(
                Factor.ONE_TIME_PASSWORD,
                Recipients.RECIPIENT,
                RequestDigest.over("a request".getBytes(StandardCharsets.UTF_8)));
        ConfirmationAuthority authority = new ConfirmationAuthority(confirmation);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(authority);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject())
                    .isEqualTo(authority)
                    .hasSameHashCodeAs(authority)
                    .isInstanceOfSatisfying(
                            ConfirmationAuthority.class,
                            read -> assertThat(read.confirmation()).isEqualTo(confirmation));
        }
        assertThat(authority).hasToString("KUZET_ONE_TIME_PASSWORD");
        assertThat(authority.getAuthority()).isEqualTo("KUZET_ONE_TIME_PASSWORD");
        assertThat(authority)
                .isNotEqualTo(new ConfirmationAuthority(
                        new Confirmation(Factor.EDS, Recipients.RECIPIENT, confirmation.request())))
                .isNotEqualTo(new ConfirmationAuthority(
                        new Confirmation(Factor.ONE_TIME_PASSWORD, Recipients.ANOTHER, confirmation.request())))
                .isNotEqualTo(new ConfirmationAuthority(new Confirmation(
                        Factor.ONE_TIME_PASSWORD, Recipients.RECIPIENT, RequestDigest.over(new byte[0]))));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
