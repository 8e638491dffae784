package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.StateHash;

/** A case's counter and hash, held under the row's lock for as long as the transaction lasts. */
final class Head {
    private static final String LOCK =
            "SELECT ver, state_hash FROM case_head WHERE case_id = ? FOR UPDATE";
    private static final String SAVE =
            "UPDATE case_head SET ver = ?, state_hash = ? WHERE case_id = ?";

    private final UUID caseId;
    private long ver;
    private String hash;

    Head(UUID caseId, long ver, String hash) {
        this.caseId = caseId;
        this.ver = ver;
        this.hash = hash;
    }

    /** One that nobody has yet becomes theirs who bring it. */
    static void bring(Connection connection, UUID caseId) throws SQLException {
        Sql.rows(connection, "SELECT bring_case(?)", row -> caseId, caseId);
    }

    /** Empty if there is nothing in the case that whoever asks may write. */
    static Optional<Head> lock(Connection connection, UUID caseId) throws SQLException {
        return Sql.row(
                connection,
                LOCK,
                row -> new Head(caseId, row.getLong("ver"), row.getString("state_hash")),
                caseId);
    }

    long next() {
        return ++ver;
    }

    void moved(UUID item, long from, long to) {
        if (from > 0) hash = StateHash.toggled(hash, item, from);
        hash = StateHash.toggled(hash, item, to);
    }

    long ver() {
        return ver;
    }

    String hash() {
        return hash;
    }

    void save(Connection connection) throws SQLException {
        Sql.change(connection, SAVE, ver, hash, caseId);
    }
}
