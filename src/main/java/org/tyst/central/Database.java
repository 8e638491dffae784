package org.tyst.central;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.util.DriverDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.tyst.central.CentralConfig.Account;
import org.tyst.vault.CentralKeys;

/** PostgreSQL with its tables as they should be, and connections to it that cannot step over its policies. */
final class Database implements AutoCloseable {
    static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Postgres postgres;
    private final HikariDataSource pool;

    private Database(Postgres postgres, HikariDataSource pool) {
        this.postgres = postgres;
        this.pool = pool;
    }

    static Database start(CentralConfig config, CentralKeys keys) throws IOException, SQLException {
        var postgres = postgres(config, keys);
        try {
            migrate(postgres);
            migrations(postgres.url(), postgres.service()).validate();
            return checked(new Database(postgres, pool(postgres)));
        } catch (RuntimeException | SQLException e) {
            postgres.close();
            throw e;
        }
    }

    private static Postgres postgres(CentralConfig config, CentralKeys keys)
            throws IOException, SQLException {
        return config.database().isPresent()
                ? new OutsidePostgres(config.database().get())
                : OwnPostgres.start(config.folder(), keys);
    }

    private static void migrate(Postgres postgres) {
        postgres.owner().ifPresent(owner -> migrations(postgres.url(), owner).migrate());
    }

    private static Flyway migrations(String url, Account account) {
        return Flyway.configure()
                .dataSource(url, account.name(), account.password())
                .locations("classpath:central/migrations")
                .outOfOrder(true)
                .load();
    }

    private static Database checked(Database database) throws SQLException {
        try (var connection = database.pool.getConnection()) {
            Postgres.check(connection);
            return database;
        } catch (RuntimeException | SQLException e) {
            database.pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(Postgres postgres) {
        var config = new HikariConfig();
        config.setJdbcUrl(postgres.url());
        config.setUsername(postgres.service().name());
        config.setPassword(postgres.service().password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setConnectionInitSql("SELECT notice_put_back()");
        config.setPoolName("central");
        config.addDataSourceProperty("reWriteBatchedInserts", "true"); // many rows in one statement
        return new HikariDataSource(config);
    }

    Transactions transactions() {
        return new Transactions(pool);
    }

    /** One that is not of the pool: for what listens and does not come back. */
    Connection ownLine() throws SQLException {
        var service = postgres.service();
        return DriverManager.getConnection(postgres.url(), service.name(), service.password());
    }

    /** Other connections, as an administrator's commands work: they see whose a case is, and nothing of it. */
    Transactions administration() {
        return unpooled(postgres.url(), postgres.administrator().orElseThrow());
    }

    /** Connections of one account without a pool, which would want closing: an administrator comes once and goes. */
    static Transactions unpooled(String url, Account account) {
        var source =
                new DriverDataSource(
                        url, null, new Properties(), account.name(), account.password());
        return new Transactions(source);
    }

    HikariPoolMXBean use() {
        return pool.getHikariPoolMXBean();
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
