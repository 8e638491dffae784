package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.vault.VaultKey;

/**
 * What is left of a damaged record: its rows, as far as the pages they lie on carry their seals. Rows are asked for in
 * stretches; a stretch that cannot be read is asked for row by row.
 */
final class Remains implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Remains.class);

    /** How many rows in a row may be missing or unreadable before a table whose end is not known is taken to have ended. */
    private static final int PATIENCE = 5_000;

    private final Optional<Connection> connection;
    private final Optional<Sql> sql;
    private long unreadable;

    private Remains(Optional<Connection> connection) {
        this.connection = connection;
        this.sql = connection.map(Sql::new);
    }

    /** With its log if that can be, else without: a torn log must not hide the file. */
    static Remains of(Path file, VaultKey key) throws IOException {
        if (Disk.size(file) == 0) return new Remains(Optional.empty());
        var connection = connected(file, key);
        if (connection.isPresent() || !Files.exists(Disk.log(file))) return new Remains(connection);
        Files.delete(Disk.log(file));
        return new Remains(connected(file, key));
    }

    private static Optional<Connection> connected(Path file, VaultKey key) {
        try {
            return Optional.of(StoreFile.connect(file, StoreFile.settings(key)));
        } catch (SQLException e) {
            LOG.info("A damaged record does not open, code {}", SqlTrouble.codeOf(e));
            return Optional.empty();
        }
    }

    /** Empty if even that cannot be read. */
    Optional<Generation> generation() {
        return sql.flatMap(open -> read(() -> Generation.read(open)));
    }

    /** Rows that were there, for all that is known, and could not be read. */
    long unreadable() {
        return unreadable;
    }

    void each(String table, int stretch, Consumer<Map<String, @Nullable Object>> taker) {
        sql.ifPresent(open -> new Table(open, table, stretch, taker).read());
    }

    /** A row whose page is whole and whose words are not what they should be. */
    void spoilt() {
        unreadable++;
    }

    private static <T> Optional<T> read(java.util.function.Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (SqlTrouble | IllegalStateException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (connection.isPresent()) connection.get().close();
        } catch (SQLException e) {
            LOG.warn("A damaged record did not close, code {}", SqlTrouble.codeOf(e));
        }
    }

    private final class Table {
        private final Sql sql;
        private final String name;
        private final int stretch;
        private final Consumer<Map<String, @Nullable Object>> taker;

        Table(Sql sql, String name, int stretch, Consumer<Map<String, @Nullable Object>> taker) {
            this.sql = sql;
            this.name = name;
            this.stretch = stretch;
            this.taker = taker;
        }

        void read() {
            var last =
                    Remains.read(() -> sql.number("SELECT coalesce(max(rowid), 0) FROM " + name));
            var at = 0L;
            var inVain = 0L;
            while (last.isPresent() ? at < last.get() : inVain < PATIENCE) {
                var to = at + stretch;
                var found = stretch(at, to, last.isPresent());
                inVain = found > 0 ? 0 : inVain + stretch;
                at = to;
            }
        }

        private int stretch(long after, long to, boolean counting) {
            var rows = rows(after, to);
            if (rows.isEmpty()) return oneByOne(after, to, counting);
            rows.get().forEach(taker);
            return rows.get().size();
        }

        private int oneByOne(long after, long to, boolean counting) {
            var found = 0;
            for (var id = after + 1; id <= to; id++) {
                var row = rows(id - 1, id);
                row.ifPresent(read -> read.forEach(taker));
                found += row.map(List::size).orElse(0);
                if (row.isEmpty() && counting) unreadable++;
            }
            return found;
        }

        private Optional<List<Map<String, @Nullable Object>>> rows(long after, long to) {
            return Remains.read(() ->
                    sql.rows(
                            "SELECT * FROM " + name + " WHERE rowid > ? AND rowid <= ?",
                            Sql.Row::all,
                            after,
                            to));
        }
    }
}
