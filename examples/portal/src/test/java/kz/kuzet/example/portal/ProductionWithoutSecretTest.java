package kz.kuzet.example.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.kuzet.example.portal.signature.DevelopmentAuthority;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one secret is missing, the whole portal does not start in earnest, and its log names the secret. */
class ProductionWithoutSecretTest {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres database;
    private static DevelopmentAuthority authority;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start();
        authority = DevelopmentAuthority.open(folder.resolve("trusted"), List.of(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal.secrets.one-time-passwords",
                "portal.secrets.audit",
                "portal.sms.key",
                "portal.gateway.secret"
            })
    void doesNotStart(String secret) throws IOException {
        Path log = folder.resolve(secret + ".log");
        Map<String, String> settings =
                Production.settings(database.getJdbcUrl("postgres", "postgres"), authority, folder.resolve("never"));
        settings.remove(secret);
        settings.put("logging.file.name", log.toString());
        assertThat(catchThrowable(() -> Production.run(settings).close())).isNotNull();
        assertThat(Files.readAllLines(log).stream().filter(line -> line.startsWith("  portal.")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(secret + ":"));
        assertThat(folder.resolve("never")).doesNotExist();
    }
}
