package kz.kuzet.conformance.stomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.conformance.stomp.own.Application;
import kz.kuzet.guard.RequestDigest;
import org.junit.jupiter.api.Test;

/** A source of the application's own that reads the frame, digests it in its own way, and may fail. */
class OwnSourceTest {

    @Test
    void isAskedAndHeard() {
        Calls.taken();
        String signed = RequestDigest.over("x".getBytes(StandardCharsets.UTF_8)).toString();
        try (Server server = Server.start(Application.class);
                Connection connection = Connection.withProblems(server.port())) {
            assertThat(connection
                            .ask(Frame.send("/app/own", "x", "kuzet-signed", signed))
                            .body())
                    .doesNotContain("requestDigest");
            assertThat(connection
                            .ask(Frame.send("/app/own", "x", "kuzet-iin", Recipients.IIN))
                            .body())
                    .contains(signed);
            assertThat(connection
                            .ask(Frame.send("/app/own", "y", "kuzet-iin", Recipients.IIN, "kuzet-signed", signed))
                            .header("kuzet-status"))
                    .isEqualTo("401");
            assertThat(Calls.taken()).isEmpty();
            connection.send(Frame.send("/app/own", "x", "kuzet-iin", Recipients.IIN, "kuzet-signed", signed));
            assertThat(Calls.next()).isEqualTo("own x");
            connection.send(Frame.send("/app/own", "x", "kuzet-iin", "not a number"));
            assertThat(Calls.next()).isEqualTo("failed");
        }
    }
}
