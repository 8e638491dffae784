package org.tyst.store;

import java.time.Instant;
import java.util.Optional;
import org.tyst.interviews.InterviewId;
import org.tyst.sync.Kind;

/** Which unsigned interview was written in last on this laptop, and when. */
public record LastWritten(InterviewId interview, Instant at) {
    private static final String LAST =
            """
            SELECT COALESCE(parent, item), written_at FROM item
            WHERE kind IN (?, ?) AND gone = 0 AND author = ?
            ORDER BY written_at DESC, id DESC LIMIT 1\
            """;

    static Optional<LastWritten> by(Author author, Sql sql) {
        return sql.row(
                LAST,
                row -> new LastWritten(new InterviewId(row.id(1)), Instant.parse(row.text(2))),
                Kind.STATEMENT,
                Kind.INTERVIEW,
                author.who());
    }
}
