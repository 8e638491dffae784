package org.tyst.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one connection, said shortly. Statements are constants with question marks; values are only ever bound. */
public final class Sql {
    private static final Object[] NOTHING_BOUND = {};

    private final Connection connection;
    private final Statements statements;
    private final OneMorePage sealed;
    private long written;

    Sql(Connection connection) {
        this.connection = connection;
        this.statements = new Statements(connection);
        this.sealed = new OneMorePage(connection);
    }

    /** Rows changed. */
    public int change(String sql, Object... values) {
        int rows = with(sql, values, PreparedStatement::executeUpdate);
        written += rows;
        return rows;
    }

    /** Grows with whatever this connection, the only one that writes, has written: nothing else, and never back. */
    long written() {
        return written;
    }

    /** Only what lies on pages whose seals held; else it throws, and nothing of it was told. */
    public <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
        return with(sql, values, statement -> sealed.after(() -> read(statement, reader)));
    }

    private static <T> List<T> read(PreparedStatement statement, Reader<T> reader)
            throws SQLException {
        try (var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) rows.add(reader.read(new Row(result)));
            return rows;
        }
    }

    public <T> Optional<T> row(String sql, Reader<T> reader, Object... values) {
        return rows(sql, reader, values).stream().findFirst();
    }

    public long number(String sql, Object... values) {
        return row(sql, row -> row.number(1), values).orElseThrow();
    }

    public String word(String sql, Object... values) {
        return row(sql, row -> row.text(1), values).orElseThrow();
    }

    /** Several statements without values: a migration. */
    void script(String sql) {
        written++;
        run(sql);
    }

    private void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    /** Puts the log into the file and leaves it empty, unless somebody else is reading. Never inside a transaction. */
    void emptyTheLog() {
        run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /** Only for {@link Transactions}. Readings from now on are part of it. */
    void begin() {
        step("BEGIN IMMEDIATE");
        sealed.inside(true);
    }

    void commit() {
        askForSeals();
        step("COMMIT");
        sealed.inside(false);
    }

    /** Only for {@link Transactions}: throws if what it has read so far cannot be trusted. */
    void askForSeals() {
        try {
            sealed.ask();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    void rollBack() {
        sealed.inside(false);
        run("ROLLBACK");
    }

    /** Around every save: prepared once, as all else that is said often. */
    private void step(String sql) {
        with(sql, NOTHING_BOUND, PreparedStatement::execute);
    }

    private <T> T with(String sql, Object[] values, Job<T> job) {
        try {
            var statement = statements.take(sql);
            try {
                for (int i = 0; i < values.length; i++)
                    statement.setObject(i + 1, Column.of(values[i]));
                var done = job.on(statement);
                statements.giveBack(sql, statement);
                return done;
            } catch (SQLException | RuntimeException e) {
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    @FunctionalInterface
    private interface Job<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** Makes one thing of one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** One row of an answer; columns count from one, in the order of the SELECT. */
    public static final class Row {
        private final ResultSet result;

        private Row(ResultSet result) {
            this.result = result;
        }

        public long number(int column) throws SQLException {
            return result.getLong(column);
        }

        public int small(int column) throws SQLException {
            return result.getInt(column);
        }

        public boolean flag(int column) throws SQLException {
            return result.getInt(column) != 0;
        }

        public String text(int column) throws SQLException {
            return result.getString(column);
        }

        public byte[] bytes(int column) throws SQLException {
            return result.getBytes(column);
        }

        public Optional<byte[]> maybeBytes(int column) throws SQLException {
            return Optional.ofNullable((byte @Nullable []) result.getBytes(column));
        }

        public java.util.UUID id(int column) throws SQLException {
            return Column.id(result.getBytes(column));
        }

        /** Every column by its name, as it lies there. */
        public Map<String, @Nullable Object> all() throws SQLException {
            var named = new LinkedHashMap<String, @Nullable Object>();
            var columns = result.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++)
                named.put(columns.getColumnName(i), (@Nullable Object) result.getObject(i));
            return named;
        }

        public Optional<String> maybeText(int column) throws SQLException {
            return Optional.ofNullable((@Nullable String) result.getString(column));
        }

        public Optional<Long> maybeNumber(int column) throws SQLException {
            var value = result.getLong(column);
            return result.wasNull() ? Optional.empty() : Optional.of(value);
        }

        public Optional<java.util.UUID> maybeId(int column) throws SQLException {
            return Optional.ofNullable((byte @Nullable []) result.getBytes(column)).map(Column::id);
        }
    }
}
