package kz.kuzet.conformance.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.kuzet.conformance.spring.stored.Application;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An application says itself which request is to be sent, and shows pages of its own. */
class OwnAnswersTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theStoredRequestIsWhatWasConfirmed() {
        assertThat(server.post("/send", "id=42", "Content-Type", FORM).body()).isEqualTo("sent 42");
    }

    @Test
    void anotherLeadsToAPage() {
        HttpResponse<String> response = server.post("/send", "id=43", "Content-Type", FORM);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/confirm?why=401");
        assertThat(server.post("/send", "x=y", "Content-Type", FORM)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/confirm?why=403");
    }

    /** Where nothing has to be confirmed, listeners still hear which request it was. */
    @Test
    void theDigestOfTheApplicationIsHeardOf() {
        List<String> heard = new CopyOnWriteArrayList<>();
        DecisionListener listener =
                observed -> heard.add(observed.request().orElseThrow().toString());
        DecisionListeners.add(listener);
        try {
            assertThat(server.post("/login-only", "id=42", "Content-Type", FORM).body())
                    .isEqualTo("sent 42");
        } finally {
            DecisionListeners.remove(listener);
        }
        assertThat(heard).containsExactly("73475cb40a568e8da8a045ced110137e159f890ac4da883b6b17dc651b3a8049");
        assertThat(server.post("/login-only", "x=y", "Content-Type", FORM).statusCode())
                .isEqualTo(302);
    }
}
