package org.tyst.store;

import java.util.UUID;

/** Which line of copies a file belongs to, and how many commits it has seen. The more commits, the later the copy. */
record Generation(UUID line, long commits) {
    private static final String READ = "SELECT line, commits FROM generation";
    private static final String RAISE = "UPDATE generation SET commits = commits + 1";
    private static final String RAISE_TO = "UPDATE generation SET commits = ?";

    static Generation read(Sql sql) {
        return sql.row(READ, row -> new Generation(row.id(1), row.number(2)))
                .orElseThrow(() -> new IllegalStateException("A record without a generation"));
    }

    /** Inside the transaction that is about to be committed. */
    static void raise(Sql sql) {
        sql.change(RAISE);
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
