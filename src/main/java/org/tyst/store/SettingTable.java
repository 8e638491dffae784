package org.tyst.store;

import java.util.Optional;

/** This laptop's own settings, by name. They never travel. */
final class SettingTable {
    private static final String GET = "SELECT value FROM setting WHERE name = ?";
    private static final String PUT =
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    private final Sql sql;

    SettingTable(Sql sql) {
        this.sql = sql;
    }

    Optional<String> get(String name) {
        return sql.row(GET, row -> row.text(1), name);
    }

    void put(String name, String value) {
        sql.change(PUT, name, value);
    }
}
