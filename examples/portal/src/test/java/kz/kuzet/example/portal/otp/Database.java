package kz.kuzet.example.portal.otp;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The databases that one-time passwords must work on, real ones, each started once and kept for all tests of a run. */
enum Database {
    H2 {
        @Override
        String url() {
            return "jdbc:h2:mem:otp;DB_CLOSE_DELAY=-1" + PATIENTLY;
        }
    },
    H2_IN_POSTGRESQL_MODE {
        @Override
        String url() {
            return "jdbc:h2:mem:otp_postgresql;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH" + PATIENTLY;
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            try {
                // It ends together with this JVM.
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(PATIENCE)
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final int CONNECTIONS = 16;

    /** A thousand racers on a busy machine wait longer than an application should. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String PATIENTLY = ";LOCK_TIMEOUT=" + PATIENCE.toMillis();

    static {
        // Without an application nobody has told Logback what to leave out, and it writes down every statement.
        LoggingSystem.get(Database.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    private List<DataSource> pools = List.of();

    abstract String url();

    /** Two pools of connections, as two nodes have them; all tables are empty. */
    synchronized List<DataSource> emptied() {
        if (pools.isEmpty()) {
            String url = url();
            pools = List.of(pool(url), pool(url));
            // Alone, without the portal's other migrations: it must not need them.
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V2__one_time_passwords.sql"))
                    .execute(pools.get(0));
        }
        JdbcClient jdbc = JdbcClient.create(pools.get(0));
        for (String table : List.of("one_time_password", "one_time_password_recipient", "development_sms")) {
            jdbc.sql("delete from " + table).update();
        }
        return pools;
    }

    private static DataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        return pool;
    }
}
