package kz.kuzet.conformance.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.webflux.security.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the application gives no source of evidence, the context of Spring Security is one. */
class SecurityTest {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(SecurityTest.class.getClassLoader(), new Class<?>[] {Application.class});
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "password, 200",
        "confirmed, 200",
        "other-factor, 401",
        "unauthenticated, 401",
        "anonymous, 401",
        "remember-me, 401",
        "no-iin, 403",
    })
    void onlyWhoeverHasShownThePasswordHasLoggedIn(String kind, int status) {
        assertThat(server.post("/login-only", null, "X-Authentication", kind).statusCode())
                .isEqualTo(status);
    }

    @Test
    void nobodyHasNot() {
        assertThat(server.post("/login-only", null).statusCode()).isEqualTo(401);
    }

    @Test
    void aConfirmationIsAnAuthority() {
        assertThat(server.post("/eds", Application.SIGNED, "X-Authentication", "confirmed")
                        .body())
                .isEqualTo("eds");
        assertThat(server.post("/eds", "another request", "X-Authentication", "confirmed")
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.post("/eds", Application.SIGNED, "X-Authentication", "password")
                        .statusCode())
                .isEqualTo(401);
    }
}
