package org.tyst.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Reads so that a broken seal is always told. The cipher notes that a page's seal is broken, and hands the page over all the
 * same: the refusal comes with the next page that is asked for in that transaction. The last page of a reading would so come
 * through with another letter in it. Therefore one more page is asked for after each, before anybody is told what was read;
 * in a transaction that writes once, before it ends, whichever way it ends (decision 0058).
 */
final class OneMorePage {
    private static final String BEGIN = "BEGIN";
    private static final String ASK = "SELECT 1 FROM sqlite_schema LIMIT 1";
    private static final String END = "COMMIT";
    private static final String GIVE_UP = "ROLLBACK";

    private final Connection connection;
    private Optional<Steps> steps = Optional.empty();
    private boolean inside;

    OneMorePage(Connection connection) {
        this.connection = connection;
    }

    /** A transaction has begun, or ended: readings join it, and {@link #ask} comes before its end. */
    void inside(boolean isOpen) {
        inside = isOpen;
    }

    /** What was read, from pages whose seals all held. */
    <T> T after(Reading<T> reading) throws SQLException {
        try {
            return inside ? reading.read() : alone(reading);
        } catch (SQLException | RuntimeException e) {
            forget(e);
            throw e;
        }
    }

    /** Throws if any page that this transaction has read, or written over, came with a broken seal. */
    void ask() throws SQLException {
        try {
            prepared().ask();
        } catch (SQLException e) {
            forget(e);
            throw e;
        }
    }

    private <T> T alone(Reading<T> reading) throws SQLException {
        var around = prepared();
        try {
            around.begin.execute();
            inside = true;
            var read = reading.read();
            around.ask();
            around.end.execute();
            return read;
        } catch (SQLException | RuntimeException | Error e) {
            giveUp(e);
            throw e;
        } finally {
            inside = false;
        }
    }

    private Steps prepared() throws SQLException {
        if (steps.isEmpty()) steps = Optional.of(Steps.on(connection));
        return steps.get();
    }

    /** The driver ends a statement that once failed. */
    private void forget(Exception why) {
        try {
            if (steps.isPresent()) steps.get().close();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        steps = Optional.empty();
    }

    /** With the transaction goes the noted error, and every page that was read in it. */
    private void giveUp(Throwable why) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(GIVE_UP);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** What is to be read: whole, so that nothing of it is used before the seals are known to have held. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws SQLException;
    }

    /** Prepared once: they are run around every reading, and closed with the connection. */
    private record Steps(PreparedStatement begin, PreparedStatement asking, PreparedStatement end) {
        static Steps on(Connection connection) throws SQLException {
            return new Steps(
                    connection.prepareStatement(BEGIN),
                    connection.prepareStatement(ASK),
                    connection.prepareStatement(END));
        }

        void ask() throws SQLException {
            try (var result = asking.executeQuery()) {
                result.next();
            }
        }

        void close() throws SQLException {
            begin.close();
            asking.close();
            end.close();
        }
    }
}
