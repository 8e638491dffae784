package org.tyst.central;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.tyst.sync.JoinCode;
import org.tyst.vault.CentralKeys;

/** The central record, running: PostgreSQL, its tables, and HTTPS on 127.0.0.1. The first start takes some seconds. */
public final class CentralServer implements AutoCloseable {
    
    private final Database database;
    private final FrontDoor door;
    private final Https https;
    private final JoiningDesk joining;
    private final SecureRandom random;
    private final Administration administration;

    private CentralServer(
            Database database,
            Boxes boxes,
            CentralKeys keys,
            FrontDoor door,
            int port,
            SecureRandom random,
            Clock clock)
            throws SQLException {
        var transactions = database.transactions();
        var tables = Tables.with(boxes);
        var orders = OrderKey.of(transactions, boxes);
        this.database = database;
        this.door = door;
        this.random = random;
        this.joining = new JoiningDesk(transactions, tables, orders, clock);
        this.administration =
                new Administration(database.administration(keys), tables, random, clock);
        this.https = Https.start(door, port, new Api(transactions, tables, orders, clock));
    }

    public static CentralServer start(CentralConfig config) {
        return start(config, Clock.systemUTC());
    }

    /** Throws when it cannot start; nothing is left running then. */
    static CentralServer start(CentralConfig config, Clock clock) {
        try {
            return started(config, clock);
        } catch (IOException | SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("The central record could not start", e);
        }
    }

    private static CentralServer started(CentralConfig config, Clock clock)
            throws IOException, SQLException, GeneralSecurityException {
        var random = new SecureRandom();
        var keys = CentralKeys.of(config.key());
        Files.createDirectories(config.folder());
        var door = FrontDoor.of(config.folder(), keys, random, clock);
        var port = FrontDoor.port(config.folder(), config.port());
        var database = Database.start(config.folder(), keys);
        try {
            var server =
                    new CentralServer(
                            database,
                            new Boxes(keys.atRest(random)),
                            keys,
                            door,
                            port,
                            random,
                            clock);
            FrontDoor.keepPort(config.folder(), server.https.port());
            return server;
        } catch (RuntimeException | IOException | SQLException e) {
            database.close();
            throw e;
        }
    }

    public String url() {
        return "https://127.0.0.1:" + https.port();
    }

    /** SHA-256 of the certificate, in hex. */
    public String fingerprint() {
        return door.fingerprint();
    }

    /** A code by which one device of this practitioner can join, once, within a week. */
    public JoinCode newJoinCode(UUID user) {
        var code = new JoinCode(url(), fingerprint(), JoiningDesk.newCode(random));
        inDatabase(() -> joining.allow(code.once(), user));
        return code;
    }

    /** What an administrator may do here. */
    Administration administration() {
        return administration;
    }

    private static void inDatabase(Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The central record's database failed", e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    /** For tests that look underneath. */
    Database database() {
        return database;
    }

    @Override
    public void close() {
        https.close();
        database.close();
    }
}
