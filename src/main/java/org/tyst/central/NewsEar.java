package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what any node says, on a connection of its own. When that is lost it comes again, and then everybody is told: nobody
 * knows what was said meanwhile.
 */
final class NewsEar implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NewsEar.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final int A_WHILE = 5_000;
    private static final int AN_ID = 36;

    private final Lines lines;
    private final NewsStreams streams;
    private final Thread thread;
    private volatile boolean closed;

    NewsEar(Lines lines, NewsStreams streams) {
        this.lines = lines;
        this.streams = streams;
        this.thread = Thread.ofVirtual().name("news-ear").unstarted(this::listen);
    }

    /** A connection that is nobody else's. */
    @FunctionalInterface
    interface Lines {
        Connection open() throws SQLException;
    }

    private void listen() {
        while (!closed) {
            try (var connection = lines.open()) {
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                // Also what nobody can read: one strange line must not make this node deaf
                if (!closed)
                    LOG.warn("The database's news are not heard: {}", e.getClass().getSimpleName());
            }
            pause();
        }
    }

    private void hear(Connection connection) throws SQLException {
        Sql.run(connection, "LISTEN tyst_news");
        streams.tellEverybody();
        var line = connection.unwrap(PGConnection.class);
        while (!closed) for (var heard : line.getNotifications(A_WHILE)) tell(heard.getParameter());
    }

    /** A person, and the laptop from which it came, if from one. */
    private void tell(String said) {
        var person = UUID.fromString(said.substring(0, AN_ID));
        var by = Optional.of(said.substring(AN_ID).strip()).filter(text -> !text.isEmpty());
        streams.tell(person, by.map(UUID::fromString));
    }

    private void pause() {
        try {
            if (!closed) Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
