package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Kind;

/** Which case has which number of the court's, so that one can be asked for by it. A number itself is in the database only sealed. */
final class CaseNumbers {
    static final String NUMBER = "number";

    private static final String KEEP =
            """
            INSERT INTO case_number (case_id, blinded, box) VALUES (?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET blinded = excluded.blinded, box = excluded.box
            WHERE case_number.blinded <> excluded.blinded OR case_number.box IS NULL
            """;
    private static final String FIND = "SELECT cases_numbered(?) AS case_id";

    private final Boxes boxes;

    CaseNumbers(Boxes boxes) {
        this.boxes = boxes;
    }

    void stands(Connection connection, CentralItem item) throws SQLException {
        if (item.kind() != Kind.CASE) return;
        var number = item.writing().body().path("courtNumber").asText("").strip();
        if (plain(number).isEmpty()) return;
        Sql.change(
                connection,
                KEEP,
                item.caseId(),
                boxes.blinded(plain(number)),
                boxes.sealText(number, item.caseId(), NUMBER));
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
