package kz.kuzet.example.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The same portal on PostgreSQL. */
class PortalOnPostgresqlTest extends PortalWalk {

    private static EmbeddedPostgres database;
    private static RunningPortal portal;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        database = EmbeddedPostgres.start();
        portal = RunningPortal.startOnPostgresql(folder, database.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (portal != null) {
            portal.close();
        }
        database.close();
    }

    @Override
    RunningPortal portal() {
        return portal;
    }
}
