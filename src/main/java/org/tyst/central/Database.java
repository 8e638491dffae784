package org.tyst.central;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.tyst.vault.CentralKeys;

/** PostgreSQL with its tables as they should be, and connections to it that cannot step over its policies. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 8;

    private final Postgres postgres;
    private final HikariDataSource pool;

    private Database(Postgres postgres, HikariDataSource pool) {
        this.postgres = postgres;
        this.pool = pool;
    }

    static Database start(Path folder, CentralKeys keys) throws IOException, SQLException {
        var postgres = Postgres.start(folder, keys);
        try {
            migrate(postgres);
            return new Database(postgres, pool(postgres));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static void migrate(Postgres postgres) {
        Flyway.configure()
                .dataSource(postgres.owner())
                .locations("classpath:central/migrations")
                .load()
                .migrate();
    }

    private static HikariDataSource pool(Postgres postgres) {
        var config = new HikariConfig();
        config.setJdbcUrl(postgres.serviceUrl());
        config.setUsername("tyst_service");
        config.setPassword(postgres.servicePassword());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("central");
        return new HikariDataSource(config);
    }

    Transactions transactions() {
        return new Transactions(pool);
    }

    /** As an administrator's commands work: they see who has which case, and nothing of any. */
    Transactions administration(CentralKeys keys) {
        return new Transactions(Postgres.admin(postgres.port(), keys));
    }

    Postgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        pool.close();
        postgres.close();
    }
}
