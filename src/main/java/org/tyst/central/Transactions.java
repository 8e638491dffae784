package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** One transaction, in the name of whoever asks: the database itself shows them only their cases. */
final class Transactions {
    private final DataSource pool;

    Transactions(DataSource pool) {
        this.pool = pool;
    }

    <T> T as(UUID user, Work<T> work) throws SQLException {
        return in(Connection.TRANSACTION_READ_COMMITTED, user.toString(), work);
    }

    /** Everything read is of one moment. */
    <T> T readingAs(UUID user, Work<T> work) throws SQLException {
        return in(Connection.TRANSACTION_REPEATABLE_READ, user.toString(), work);
    }

    /** For what is not about any case: devices and join codes. */
    <T> T asNobody(Work<T> work) throws SQLException {
        return in(Connection.TRANSACTION_READ_COMMITTED, "", work);
    }

    /** For what may be forgotten in a crash, and is not worth waiting for a disk: who was here when. */
    <T> T inPassing(Work<T> work) throws SQLException {
        return asNobody(connection -> {
            Sql.run(connection, "SET LOCAL synchronous_commit = off");
            return work.with(connection);
        });
    }

    private <T> T in(int isolation, String user, Work<T> work) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                Sql.rows(
                        connection,
                        "SELECT set_config('tyst.user', ?, true)",
                        row -> row.getString(1),
                        user);
                var result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
