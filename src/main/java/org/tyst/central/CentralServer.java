package org.tyst.central;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.central.CentralConfig.Place;
import org.tyst.sync.JoinCode;
import org.tyst.vault.CentralKeys;
import org.tyst.vault.QuickSignatures;

/**
 * The central record, running: one node of it, over PostgreSQL. Nodes hold nothing between two requests: any number of them on
 * one database behave as one, with the same key and the same certificate. With a database of its own, the first start takes
 * some seconds.
 */
public final class CentralServer implements AutoCloseable {
    private static final Duration FOR_A_PLACE = Duration.ofSeconds(2);
    private static final Duration TO_FINISH = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(CentralServer.class);

    private final CentralConfig config;
    private final Database database;
    private final Tables tables;
    private final FrontDoor door;
    private final Gate gate = new Gate(2 * Database.CONNECTIONS, FOR_A_PLACE);
    private final NewsStreams streams = new NewsStreams(NewsStreams.MOST);
    private final News news;
    private final Https https;
    private final Optional<WatchDoor> watch;
    private final Optional<PostRoom> postRoom;
    private final JoiningDesk joining;
    private final SecureRandom random;
    private final Clock clock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private CentralServer(
            CentralConfig config,
            Database database,
            Boxes boxes,
            Tables tables,
            FrontDoor door,
            Place place,
            SecureRandom random,
            Clock clock)
            throws SQLException, IOException, GeneralSecurityException {
        this.config = config;
        this.database = database;
        this.tables = tables;
        this.clock = clock;
        this.door = door;
        this.random = random;
        var metrics = metrics();
        var transactions = database.transactions();
        var orders = OrderKey.of(transactions, boxes);
        this.joining =
                new JoiningDesk(
                        transactions,
                        tables,
                        orders,
                        config.accounts().map(accounts -> new Issuer(accounts, clock)),
                        clock);
        this.news = new News(transactions, database::ownLine, streams);
        this.https =
                Https.start(
                        door,
                        place,
                        new Api(transactions, tables, orders, joining, gate, news, metrics, clock),
                        metrics);
        news.start();
        this.postRoom =
                PostRoom.of(config, transactions, tables, boxes, news::wrote, random, clock);
        postRoom.ifPresent(PostRoom::start);
        this.watch = config.watch().map(at -> new WatchDoor(at, transactions, gate, metrics));
    }

    private Metrics metrics() {
        var metrics = new Metrics();
        metrics.gauge("tyst_requests_inside", "Requests being served now", gate::inside);
        metrics.gauge("tyst_streams_open", "Laptops that listen for news", streams::count);
        metrics.gauge(
                "tyst_database_connections_used",
                "Connections to PostgreSQL in use",
                () -> database.use().getActiveConnections());
        metrics.gauge(
                "tyst_database_waiting",
                "Requests that wait for a connection to PostgreSQL",
                () -> database.use().getThreadsAwaitingConnection());
        return metrics;
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
        QuickSignatures.prefer();
        var random = new SecureRandom();
        var keys = CentralKeys.of(config.key());
        Files.createDirectories(config.folder());
        var door = FrontDoor.of(config.folder(), keys, random, clock);
        var boxes = Boxes.under(keys, random);
        var tables = Tables.with(boxes);
        var database = Database.start(config, keys);
        try {
            seen(config, database, tables).compare();
            var server =
                    new CentralServer(
                            config, database, boxes, tables, door, place(config), random, clock);
            FrontDoor.keepPort(config.folder(), server.https.port());
            return server;
        } catch (RuntimeException | IOException | SQLException e) {
            database.close();
            throw e;
        }
    }

    private static Seen seen(CentralConfig config, Database database, Tables tables) {
        return new Seen(config.folder(), database.transactions(), tables.putBacks());
    }

    private static Place place(CentralConfig config) throws IOException {
        var asked = config.address().place();
        return new Place(asked.host(), FrontDoor.port(config.folder(), asked.port()));
    }

    public String url() {
        return config.address()
                .url()
                .orElseGet(() -> "https://" + config.address().place().host() + ":" + https.port());
    }

    /** Where operators look, if they do. */
    Optional<String> watchUrl() {
        return watch.map(
                door -> "http://" + config.watch().orElseThrow().host() + ":" + door.port());
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

    /** With which everybody joins who has an account; empty where there are none. */
    public Optional<JoinCode> everybodysCode() {
        return config.accounts().map(_ -> JoinCode.forEverybody(url(), fingerprint()));
    }

    /** What an administrator may do here. */
    Administration administration() {
        return new Administration(
                database.administration(), database.transactions(), tables, random, clock);
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
    Set<String> endpoints() {
        return https.endpoints();
    }

    /** For tests that look underneath. */
    News news() {
        return news;
    }

    /** For tests that look underneath. */
    Database database() {
        return database;
    }

    /** Whoever is being served is served to the end; nobody else is let in meanwhile. Once more changes nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        news.stop();
        postRoom.ifPresent(PostRoom::close);
        if (!isEmptied()) LOG.warn("Requests were cut off: they took longer than {}", TO_FINISH);
        news.close();
        https.close();
        watch.ifPresent(WatchDoor::close);
        remember();
        database.close();
    }

    private void remember() {
        try {
            seen(config, database, tables).remember();
        } catch (IOException | SQLException e) {
            LOG.warn(
                    "How far the database had written was not noted: {}",
                    e.getClass().getSimpleName());
        }
    }

    private boolean isEmptied() {
        try {
            return gate.stop(TO_FINISH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
