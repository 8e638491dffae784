package org.tyst.central;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement, its values, its rows. */
final class Sql {
    private Sql() {}

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int change(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** The same statement for each of them, sent together. */
    static <T> void changes(
            Connection connection,
            String sql,
            Collection<T> all,
            Function<T, @Nullable Object[]> values)
            throws SQLException {
        if (all.isEmpty()) return;
        try (var statement = connection.prepareStatement(sql)) {
            for (var one : all) {
                bind(statement, values.apply(one));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static Array uuids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    static <T> List<T> rows(
            Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return read(statement, row);
        }
    }

    static <T> Optional<T> row(
            Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        return rows(connection, sql, row, values).stream().findFirst();
    }

    private static <T> List<T> read(PreparedStatement statement, Row<T> row) throws SQLException {
        var all = new ArrayList<T>();
        try (var results = statement.executeQuery()) {
            while (results.next()) all.add(row.read(results));
        }
        return all;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, bindable(values[i]));
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        return switch (value) {
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Optional<?> optional -> bindable(optional.orElse(null));
            case null -> null;
            default -> value;
        };
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<UUID> maybeUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
