package kz.kuzet.conformance.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.conformance.data.roles.Application;
import kz.kuzet.conformance.data.roles.Letter;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.conformance.spring.Server;
import kz.kuzet.guard.Factor;
import kz.kuzet.spring.testing.TestEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.keyvalue.core.KeyValueOperations;

/** What is stated on a method of a repository, or on a controller beside it, holds for the requests that lead to it. */
class RolesTest {

    private static final String JSON = "application/json";

    private static Server server;
    private static TestEvidence evidence;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class);
        evidence = server.bean(TestEvidence.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void fill() {
        KeyValueOperations kept = server.bean(KeyValueOperations.class);
        kept.delete(Letter.class);
        Letter letter = new Letter();
        letter.id = "1";
        letter.text = "text";
        kept.insert(letter);
        Calls.taken();
    }

    /**
     * A request.
     *
     * @param service the service whose guard is asked; empty where none is
     * @param needs how many of no log-in, log-in and signature have to be shown
     * @param status where all is shown
     */
    record Row(String method, String path, String body, String service, int needs, int status) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row("GET", "/letters", null, "", 0, 200),
                new Row("GET", "/letters/1", null, "letter", 1, 200),
                new Row("HEAD", "/letters/1", null, "letter", 1, 204),
                new Row("POST", "/letters", "{\"text\": \"x\"}", "letter", 2, 201),
                new Row("PUT", "/letters/1", "{\"text\": \"x\"}", "letter", 2, 200),
                new Row("PATCH", "/letters/1", "{\"text\": \"x\"}", "letter", 2, 200),
                // It reads what it deletes, and answers with it where the client asks for that.
                new Row("DELETE", "/letters/1", null, "delete", 2, 200),
                new Row("GET", "/letters/search/by-text?text=text", null, "search", 2, 200),
                new Row("GET", "/letters/search/findByText?text=text", null, "", 0, 404),
                new Row("GET", "/letters/search/findByTextContaining?text=t", null, "", 0, 404),
                new Row("GET", "/letters/search/by-text/?text=text", null, "search", 2, 404),
                new Row("GET", "/letters/search", null, "", 0, 200),
                new Row("GET", "/letters/1/text", null, "letter", 1, 404),
                new Row("POST", "/letters/1/seal", "", "seal", 2, 200),
                new Row("GET", "/letters/1/seal", null, "", 0, 200),
                new Row("GET", "/stamps", null, "stamps", 2, 200),
                new Row("GET", "/drafts", null, "", 0, 404),
                new Row("POST", "/drafts", "{}", "", 0, 404));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answers(Row row) {
        for (int shown = 0; shown <= 2; shown++) {
            fill();
            evidence.reset();
            if (shown > 0) {
                evidence.logIn(Recipients.RECIPIENT);
            }
            if (shown == 2) {
                evidence.confirmWhateverIsSent(Factor.EDS);
            }
            HttpResponse<String> response =
                    server.send(row.method(), row.path(), row.body(), "Content-Type", JSON, "Accept", JSON);
            if (shown >= row.needs()) {
                assertThat(response.statusCode()).isEqualTo(row.status());
            } else if (response.statusCode() != 404) {
                assertThat(response.statusCode()).isEqualTo(401);
                assertThat(Calls.taken()).isEmpty();
                if (!row.method().equals("HEAD") && shown == row.needs() - 1) {
                    assertThat(response.body()).contains("\"service\":\"" + row.service() + "\"");
                }
            }
        }
    }

    @Test
    void theEntityIsStillThereWhereDeletingIsNotGranted() {
        evidence.reset().logIn(Recipients.RECIPIENT);
        assertThat(server.send("DELETE", "/letters/1", null).statusCode()).isEqualTo(401);
        assertThat(server.get("/letters/1").statusCode()).isEqualTo(200);
        for (String method : List.of("PUT", "PATCH")) {
            assertThat(server.send(method, "/letters/1", "{\"text\": \"x\"}", "Content-Type", JSON)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(server.get("/letters/1").body()).contains("text");
    }
}
