package org.tyst.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Statements that were prepared once and are used again: to prepare an insert costs more than to run it, with all that the index
 * of words hangs on it. One that is in use is not in here, so that another may run inside the first.
 */
final class Statements {
    private static final int MOST = 64;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(MOST, 0.75f, true);

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement take(String sql) throws SQLException {
        var kept = Optional.ofNullable(idle.remove(sql));
        return kept.isPresent() ? kept.get() : connection.prepareStatement(sql);
    }

    /** After it did what it should; one that failed is closed instead. What was bound to it does not stay. */
    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        var other = Optional.ofNullable(idle.put(sql, statement));
        if (other.isPresent()) other.get().close();
        if (idle.size() > MOST) closeEldest();
    }

    private void closeEldest() throws SQLException {
        var all = idle.values().iterator();
        var eldest = all.next();
        all.remove();
        eldest.close();
    }
}
