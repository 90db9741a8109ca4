package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.ClientText;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.stomp.security.Application;
import org.junit.jupiter.api.Test;

/** The evidence of Spring Security, where a portal gives no source. The confirmation comes with the frame that is sent again. */
class SecurityTest {

    @Test
    void theUserOfTheFrameCounts() {
        Calls.taken();
        String signed = ClientText.digest("security", "SEND", "/app/signed", "text/plain", "x")
                .toString();
        Frame plain = Frame.send("/app/signed", "x");
        Frame confirmed = Frame.send("/app/signed", "x", "kuzet-signed", signed);
        try (Server server = Server.start(getClass().getClassLoader(), new Class<?>[] {Application.class});
                Connection nobody = Connection.withProblems(server.port());
                Connection byToken = Connection.withProblems(server.port(), "X-IIN", Recipients.IIN);
                Connection login =
                        Connection.withProblems(server.port(), "X-IIN", Recipients.IIN, "X-Password", "entered")) {
            assertThat(nobody.ask(confirmed).body()).doesNotContain("requestDigest");
            assertThat(byToken.ask(confirmed).body()).doesNotContain("requestDigest");
            assertThat(login.ask(plain).body()).contains(signed);
            assertThat(login.ask(Frame.send("/app/signed", "y", "kuzet-signed", signed))
                            .body())
                    .contains("requestDigest");
            assertThat(Calls.taken()).isEmpty();
            login.send(confirmed);
            assertThat(Calls.next()).isEqualTo("signed x");
        }
    }
}
