package org.tyst.store;

import java.util.Optional;
import org.tyst.basics.Id;

/** Bytes too large for a body, each with its SHA-256, checked on the way in and on the way out. Never written over. */
final class ContentTable {
    private static final String INSERT =
            "INSERT INTO content (item, sha256, bytes) VALUES (?, ?, ?)";
    private static final String FIND = "SELECT sha256, bytes FROM content WHERE item = ?";

    private final Sql sql;

    ContentTable(Sql sql) {
        this.sql = sql;
    }

    void add(Id item, String sha256, byte[] bytes) {
        checked(sha256, bytes);
        sql.change(INSERT, item, sha256, bytes);
    }

    Optional<byte[]> get(Id item) {
        return sql.row(FIND, row -> checked(row.text(1), row.bytes(2)), item);
    }

    private static byte[] checked(String sha256, byte[] bytes) {
        if (!Sha256.hex(bytes).equalsIgnoreCase(sha256))
            throw new IllegalStateException("These are not the bytes that were filed");
        return bytes;
    }
}
