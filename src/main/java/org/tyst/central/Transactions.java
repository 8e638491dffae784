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
        return in("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; " + asking(user), work);
    }

    /** Everything read is of one moment. */
    <T> T readingAs(UUID user, Work<T> work) throws SQLException {
        return in("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; " + asking(user), work);
    }

    /** For what is not about any case: devices and join codes. */
    <T> T asNobody(Work<T> work) throws SQLException {
        return in("SET LOCAL \"tyst.user\" = ''", work);
    }

    /** For what may be forgotten in a crash, and is not worth waiting for a disk: who was here when. */
    <T> T inPassing(Work<T> work) throws SQLException {
        return in("SET LOCAL \"tyst.user\" = ''; SET LOCAL synchronous_commit = off", work);
    }

    /** For a statement that says by itself that it is not worth waiting for a disk: one step less than {@link #inPassing}. */
    <T> T meeting(Work<T> work) throws SQLException {
        return in("", work);
    }

    private static String asking(UUID user) {
        return "SET LOCAL \"tyst.user\" = '" + user + "'";
    }

    /** @param how said to the database in one go, with the beginning of the transaction */
    private <T> T in(String how, Work<T> work) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!how.isEmpty()) Sql.run(connection, how);
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
