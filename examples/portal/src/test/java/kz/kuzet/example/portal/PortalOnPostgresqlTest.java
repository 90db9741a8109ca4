package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import kz.kuzet.example.portal.message.GatewaySecretFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same portal on PostgreSQL. */
class PortalOnPostgresqlTest extends PortalWalk {

    private static EmbeddedPostgres database;
    private static RunningPortal portal;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        database = EmbeddedPostgres.start();
        portal = RunningPortal.startOnPostgresql(
                folder, database.getJdbcUrl("postgres", "postgres"), "--portal.gateway.secret=");
    }

    @AfterAll
    static void stop() throws IOException {
        if (portal != null) {
            portal.close();
        }
        database.close();
    }

    @Test
    void messageGatewayThatIsNotSetUpDoesNotExist() throws Exception {
        for (String secret : List.of("anything", "")) {
            HttpRequest request = HttpRequest.newBuilder(portal.address().resolve("/gateway/messages"))
                    .header(GatewaySecretFilter.HEADER, secret)
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Override
    RunningPortal portal() {
        return portal;
    }
}
