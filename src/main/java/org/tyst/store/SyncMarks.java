package org.tyst.store;

import java.util.Optional;
import java.util.UUID;

/**
 * The marks of the batches that were made ready here, and whether this record is known to be an older copy. The central
 * record remembers the last mark it saw; one that is not in this table was made by a later copy than this.
 */
final class SyncMarks {
    private static final String ADD = "INSERT INTO mark (mark) VALUES (?)";
    private static final String NEWEST = "SELECT mark FROM mark ORDER BY seq DESC LIMIT 1";
    private static final String KNOWN = "SELECT count(*) FROM mark WHERE mark = ?";
    private static final String COUNT = "SELECT count(*) FROM mark";
    private static final int MANY = 32;
    private static final String ONLY =
            "DELETE FROM mark WHERE seq < (SELECT seq FROM mark WHERE mark = ?)";
    private static final String BEHIND = "sync.behind";
    private static final String ALL_AGAIN = "UPDATE case_cursor SET ver = 0";

    private final Sql sql;
    private final SettingTable settings;

    SyncMarks(Sql sql) {
        this.sql = sql;
        this.settings = new SettingTable(sql);
    }

    void add(UUID mark) {
        sql.change(ADD, mark);
    }

    Optional<UUID> newest() {
        return sql.row(NEWEST, row -> row.id(1));
    }

    boolean areMany() {
        return sql.number(COUNT) > MANY;
    }

    boolean knows(UUID mark) {
        return sql.number(KNOWN, mark) > 0;
    }

    /** The central record has seen this one: those before it will not be asked for again. */
    void forgetBefore(UUID mark) {
        sql.change(ONLY, mark);
    }

    boolean isBehind() {
        return settings.get(BEHIND).map(Boolean::parseBoolean).orElse(false);
    }

    /** Every case is read again from its beginning, and nothing unsent stands over what is there. */
    void fallBehind() {
        settings.put(BEHIND, "true");
        sql.change(ALL_AGAIN);
    }

    void caughtUp() {
        settings.put(BEHIND, "false");
    }
}
