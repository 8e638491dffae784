package org.tyst.store;

import java.util.UUID;

/** Which line of copies a file belongs to, and how many commits it has seen. The more commits, the later the copy. */
record Generation(UUID line, long commits) {
    private static final String READ = "SELECT line, commits FROM generation";
    private static final String RAISE =
            "UPDATE generation SET commits = commits + 1 RETURNING line, commits";
    private static final String RAISE_TO = "UPDATE generation SET commits = ?";

    static Generation read(Sql sql) {
        return one(sql, READ);
    }

    /** Inside the transaction that is about to be committed; what the file will then have seen. */
    static Generation raise(Sql sql) {
        return one(sql, RAISE);
    }

    private static Generation one(Sql sql, String statement) {
        return sql.row(statement, row -> new Generation(row.id(1), row.number(2)))
                .orElseThrow(() -> new IllegalStateException("A record without a generation"));
    }

    /** For a copy that takes the place of a later one: from now on it is the latest. */
    static void raiseTo(Sql sql, long commits) {
        sql.change(RAISE_TO, commits);
    }

    /** Also of another line altogether: whatever this is, it is not what was written last. */
    boolean isBehind(Generation later) {
        return commits < later.commits || !line.equals(later.line);
    }

    long missing(Generation later) {
        return Math.max(1, later.commits - commits);
    }
}
