package org.tyst.central;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.central.CentralConfig.Account;
import org.tyst.vault.CentralKeys;

/**
 * A real PostgreSQL in a folder, for practice and tests, on loopback and behind a password. It syncs every commit to disk,
 * which the library would switch off, and its log never holds a value.
 */
final class OwnPostgres implements Postgres {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final String OWNER = "postgres";
    private static final String ONLY_WITH_PASSWORD =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final EmbeddedPostgres server;
    private final String ownersPassword;
    private final String servicePassword;
    private final Account administrator;

    private OwnPostgres(EmbeddedPostgres server, CentralKeys keys) {
        this.server = server;
        this.ownersPassword = keys.password("postgres-owner");
        this.servicePassword = keys.password("postgres-service");
        this.administrator = administrator(keys);
    }

    static OwnPostgres start(Path folder, CentralKeys keys) throws IOException, SQLException {
        var data = folder.resolve("postgres");
        Leftover.stop(data);
        var postgres = new OwnPostgres(builder(folder, data, keys).start(), keys);
        try {
            postgres.shutTheDoors(data);
            return postgres;
        } catch (IOException | SQLException e) {
            postgres.close();
            throw e;
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path data, CentralKeys keys) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(folder.resolveSibling("postgres-program").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it stops after whoever still writes to it
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", keys.password("postgres-owner"))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "30")
                .setServerConfig("shared_buffers", "32MB")
                .setServerConfig("log_statement", "none")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8");
    }

    /** The library sets a database up so that anybody on this machine may come in. From the first start on: nobody without the password. */
    private void shutTheDoors(Path data) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url(), OWNER, ownersPassword)) {
            Sql.run(connection, "ALTER ROLE postgres PASSWORD '" + ownersPassword + "'");
            Sql.run(connection, SERVICE_ROLE);
            Sql.run(connection, "ALTER ROLE tyst_service PASSWORD '" + servicePassword + "'");
            Sql.run(connection, ADMIN_ROLE);
            Sql.run(
                    connection,
                    "ALTER ROLE tyst_admin PASSWORD '" + administrator.password() + "'");
            Files.writeString(data.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            Sql.run(connection, "SELECT pg_reload_conf()");
        }
    }

    private static final String ROLE =
            """
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                    CREATE ROLE %1$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
                END IF;
            END $$
            """;
    private static final String SERVICE_ROLE = String.format(ROLE, "tyst_service");
    private static final String ADMIN_ROLE = String.format(ROLE, "tyst_admin");

    /** One that runs in this folder now, by whosever hand: for whoever has the key. */
    static Optional<String> running(Path folder) throws IOException {
        return Leftover.port(folder.resolve("postgres")).map(OwnPostgres::url);
    }

    static Account service(CentralKeys keys) {
        return new Account("tyst_service", keys.password("postgres-service"));
    }

    static Account administrator(CentralKeys keys) {
        return new Account("tyst_admin", keys.password("postgres-admin"));
    }

    @Override
    public Optional<Account> owner() {
        return Optional.of(new Account(OWNER, ownersPassword));
    }

    @Override
    public String url() {
        return url(server.getPort());
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public Account service() {
        return new Account("tyst_service", servicePassword);
    }

    @Override
    public Optional<Account> administrator() {
        return Optional.of(administrator);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop by itself: {}", e.getClass().getSimpleName());
        }
    }
}
