package org.tyst.store;

import java.time.Instant;
import java.util.List;
import org.tyst.sync.Paper;

/** Filed copies' PDFs, and which of them the central record is known to hold. */
final class UnconfirmedCopies {
    private static final String TO_SEND =
            """
            SELECT i.case_id, c.item, length(c.bytes), c.sha256 FROM content c JOIN item i ON i.item = c.item
            WHERE c.confirmed_at IS NULL AND %s ORDER BY length(c.bytes)
            """;
    private static final String TAKEN = TO_SEND.formatted("i.state <> 'LATE' AND i.base_vid > 0");
    private static final String LATE = TO_SEND.formatted("i.state = 'LATE'");
    private static final String COUNT = "SELECT count(*) FROM content WHERE confirmed_at IS NULL";
    private static final String CONFIRM =
            "UPDATE content SET confirmed_at = ? WHERE item = ? AND sha256 = ?";
    private static final String DOUBT =
            "UPDATE content SET confirmed_at = NULL WHERE confirmed_at IS NOT NULL AND item IN (SELECT item FROM content_wanted)";

    /** Asked after every pull: it looks at the few copies, never through all items. */
    private static final String NOT_WANTED =
            """
            UPDATE content SET confirmed_at = ?
            WHERE confirmed_at IS NULL AND item NOT IN (SELECT item FROM content_wanted) AND EXISTS (
                SELECT 1 FROM item i WHERE i.item = content.item AND i.state = 'CLEAN' AND i.base_vid > 0
                AND i.case_id NOT IN (SELECT case_id FROM case_said WHERE said = 'ENDED'))
            """;

    /** The central record names no more at once: when it names so many, there may be others. */
    private static final int MOST_NAMED = 100;

    private final Sql sql;

    UnconfirmedCopies(Sql sql) {
        this.sql = sql;
    }

    /** Whose words were taken in the ordinary way: the smallest first. */
    List<Paper> taken() {
        return sql.rows(TAKEN, AttachmentTable::paper);
    }

    /** Whose words came late there: the smallest first. */
    List<Paper> late() {
        return sql.rows(LATE, AttachmentTable::paper);
    }

    int count() {
        return (int) sql.number(COUNT);
    }

    void confirm(Paper paper, Instant at) {
        sql.change(CONFIRM, at, paper.item(), paper.sha256());
    }

    /** After it has named those that it lacks. */
    void learned(int named, Instant at) {
        sql.change(DOUBT);
        if (named < MOST_NAMED) sql.change(NOT_WANTED, at);
    }
}
