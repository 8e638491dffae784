package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;

/** What somebody signs their work with, so that others can be told who has a case. Sealed, like every name. */
final class KnownNames {
    static final String NAME = "name";

    /** With what everybody writes who works on a case, and nobody writes with each pause of the fingers. */
    private static final Set<Kind> WITH =
            EnumSet.of(Kind.CASE, Kind.PERSON, Kind.INTERVIEW, Kind.REPORT_LINE);

    private static final String KEEP =
            """
            INSERT INTO known_name (user_id, blinded, box) VALUES (?, ?, ?)
            ON CONFLICT (user_id) DO UPDATE SET blinded = excluded.blinded, box = excluded.box
            WHERE known_name.blinded <> excluded.blinded
            """;

    private final Boxes boxes;

    KnownNames(Boxes boxes) {
        this.boxes = boxes;
    }

    /** Only of what they sent themselves: what is taken in later is another's. */
    void keep(Connection connection, Operation op, Asking asking) throws SQLException {
        if (!WITH.contains(op.kind()) || op.author().isBlank()) return;
        Sql.change(
                connection,
                KEEP,
                asking.user(),
                boxes.blinded(NAME + "|" + op.author()),
                boxes.sealText(op.author(), asking.user(), NAME));
    }
}
