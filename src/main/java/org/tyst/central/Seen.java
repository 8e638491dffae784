package org.tyst.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far the database had written when this node last looked, in a file beside it. A restored cluster is on a timeline of its own
 * and says so itself; a folder that was copied back does not, but it has written less.
 */
final class Seen {
    private static final String NOW = "SELECT this_database() || ' ' || pg_current_wal_lsn()";
    private static final String IS_BEHIND =
            "SELECT this_database() = ? AND pg_current_wal_lsn() < ?::pg_lsn";

    private final Path file;
    private final Transactions transactions;
    private final PutBacks putBacks;

    Seen(Path folder, Transactions transactions, PutBacks putBacks) {
        this.file = folder.resolve("database-seen");
        this.transactions = transactions;
        this.putBacks = putBacks;
    }

    /** Before anybody is served. */
    void compare() throws IOException, SQLException {
        if (Files.exists(file)) compare(Files.readString(file).strip().split(" ", 2));
        remember();
    }

    private void compare(String[] before) throws SQLException {
        transactions.asNobody(connection -> {
            if (before.length == 2 && isBehind(connection, before[0], before[1]))
                putBacks.begin(connection);
            return putBacks.current(connection);
        });
    }

    private static boolean isBehind(Connection connection, String database, String written)
            throws SQLException {
        return Sql.row(connection, IS_BEHIND, row -> row.getBoolean(1), database, written)
                .orElseThrow();
    }

    void remember() throws IOException, SQLException {
        var now =
                transactions.asNobody(connection ->
                        Sql.row(connection, NOW, row -> row.getString(1)).orElseThrow());
        Files.writeString(file, now + "\n");
    }
}
