package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;

/** Which case has which number of the court's, so that one can be asked for by it. The numbers themselves are not in the database. */
final class CaseNumbers {
    private static final String KEEP =
            """
            INSERT INTO case_number (case_id, blinded) VALUES (?, ?)
            ON CONFLICT (case_id) DO UPDATE SET blinded = excluded.blinded WHERE case_number.blinded <> excluded.blinded
            """;
    private static final String FIND = "SELECT cases_numbered(?) AS case_id";

    private final Boxes boxes;

    CaseNumbers(Boxes boxes) {
        this.boxes = boxes;
    }

    void keep(Connection connection, Operation op) throws SQLException {
        if (op.kind() != Kind.CASE) return;
        var number = plain(op.writing().body().path("courtNumber").asText(""));
        if (!number.isEmpty()) Sql.change(connection, KEEP, op.caseId(), boxes.blinded(number));
    }

    /** Also cases that are not theirs: that there is one, and nothing of it. */
    List<UUID> find(Connection connection, String number) throws SQLException {
        var blinded = boxes.blinded(plain(number));
        return Sql.rows(connection, FIND, row -> Sql.uuid(row, "case_id"), blinded);
    }

    /** As people type it: spaces, hyphens and small letters make no other number. */
    private static String plain(String number) {
        return number.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }
}
