package org.tyst.central;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.tyst.sync.JoinCode;
import org.tyst.vault.CentralKeys;

/**
 * Where an administrator sits: beside the nodes, with the same key and certificate, and on connections to the database that show
 * whose a case is and nothing of it. What is done here holds at a running node's next answer.
 */
record AdminOffice(
        Administration administration,
        Destroying destroying,
        Transferring transferring,
        Holding holding,
        AuditExport auditExport,
        QueueOffice queue,
        String url,
        String fingerprint,
        Optional<String> issuer,
        Optional<Database> ofItsOwn)
        implements AutoCloseable {
    static AdminOffice of(CentralConfig config)
            throws IOException, SQLException, GeneralSecurityException {
        var random = new SecureRandom();
        var keys = CentralKeys.of(config.key());
        Files.createDirectories(config.folder());
        var door = FrontDoor.of(config.folder(), keys, random, Clock.systemUTC());
        var database = database(config, keys);
        var transactions = transactions(config, keys, database);
        var service = asTheService(config, keys, database);
        var boxes = Boxes.under(keys, random);
        var tables = Tables.with(boxes);
        var clock = Clock.systemUTC();
        return new AdminOffice(
                new Administration(transactions, service, tables, random, clock),
                new Destroying(transactions, new Destructions(boxes), new Audit(boxes), clock),
                new Transferring(transactions, service, tables, boxes, random, clock),
                new Holding(transactions, service, tables, new Destructions(boxes), clock),
                new AuditExport(
                        transactions,
                        service,
                        new AuditPages(tables.audit(), boxes),
                        tables.audit(),
                        boxes,
                        clock),
                new QueueOffice(transactions, tables.deliveries(), tables.audit()),
                url(config),
                door.fingerprint(),
                config.accounts().map(CentralConfig.Accounts::issuer),
                database);
    }

    /** A trial's database runs only while somebody uses it. */
    private static Optional<Database> database(CentralConfig config, CentralKeys keys)
            throws IOException, SQLException {
        return config.database().isPresent() || OwnPostgres.running(config.folder()).isPresent()
                ? Optional.empty()
                : Optional.of(Database.start(config, keys));
    }

    private static Transactions transactions(
            CentralConfig config, CentralKeys keys, Optional<Database> ofItsOwn)
            throws IOException {
        if (ofItsOwn.isPresent()) return ofItsOwn.get().administration();
        if (config.database().isEmpty())
            return Database.unpooled(
                    OwnPostgres.running(config.folder()).orElseThrow(),
                    OwnPostgres.administrator(keys));
        var outside = config.database().get();
        return Database.unpooled(
                outside.url(),
                outside.administrator()
                        .orElseThrow(() ->
                                new IllegalArgumentException("TYST_DATABASE_ADMIN is not set")));
    }

    /** Through the walls that every laptop's request goes through. */
    private static Transactions asTheService(
            CentralConfig config, CentralKeys keys, Optional<Database> ofItsOwn)
            throws IOException {
        if (ofItsOwn.isPresent()) return ofItsOwn.get().transactions();
        if (config.database().isEmpty())
            return Database.unpooled(
                    OwnPostgres.running(config.folder()).orElseThrow(), OwnPostgres.service(keys));
        var outside = config.database().get();
        return Database.unpooled(outside.url(), outside.service());
    }

    private static String url(CentralConfig config) throws IOException {
        var place = config.address().place();
        var port = FrontDoor.port(config.folder(), place.port());
        return config.address().url().orElse("https://" + place.host() + ":" + port);
    }

    JoinCode joinCode(String once) {
        return new JoinCode(url, fingerprint, once);
    }

    @Override
    public void close() {
        ofItsOwn.ifPresent(Database::close);
    }
}
