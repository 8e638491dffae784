package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.central.Facts.Fact;
import org.tyst.sync.Kind;

/** What an administrator's account may see and do of cases whose time has run out: four functions of the database, and no table. */
final class Destructions {
    private static final String NOBODYS =
            """
            SELECT case_id FROM case_head WHERE NOT somebody_has(case_id) ORDER BY case_id
            """;
    private static final String SOMEBODY_HAS = "SELECT somebody_has(?) AS held";
    private static final String DECIDES = "SELECT item, kind, vid, box FROM what_decides(?)";
    private static final String DESTROY = "SELECT what, gone FROM destroy_case(?)";
    private static final String CERTIFY = "SELECT certify_destruction(?, ?)";
    private static final String CERTIFICATES =
            "SELECT case_id, box FROM destroyed_case ORDER BY at";
    private static final String CONTEXT = "certificate of destruction";

    private final Boxes boxes;

    Destructions(Boxes boxes) {
        this.boxes = boxes;
    }

    /** Cases that nobody has any more. */
    List<UUID> nobodys(Connection connection) throws SQLException {
        return Sql.rows(connection, NOBODYS, row -> Sql.uuid(row, "case_id"));
    }

    boolean somebodyHas(Connection connection, UUID caseId) throws SQLException {
        return Sql.row(connection, SOMEBODY_HAS, row -> row.getBoolean("held"), caseId)
                .orElseThrow();
    }

    /** Empty if there is no such case. */
    Optional<Facts> facts(Connection connection, UUID caseId) throws SQLException {
        var standing =
                Sql.rows(
                        connection,
                        DECIDES,
                        row ->
                                new Fact(
                                        Kind.valueOf(row.getString("kind")),
                                        boxes.open(
                                                        row.getBytes("box"),
                                                        caseId,
                                                        Sql.uuid(row, "item"),
                                                        row.getLong("vid"))
                                                .writing()),
                        caseId);
        return Facts.of(standing);
    }

    SortedMap<String, Long> destroy(Connection connection, UUID caseId) throws SQLException {
        var rows = new TreeMap<String, Long>();
        Sql.rows(
                connection,
                DESTROY,
                row -> rows.put(row.getString("what"), row.getLong("gone")),
                caseId);
        return rows;
    }

    void certify(Connection connection, DestructionCertificate certificate) throws SQLException {
        var box = boxes.sealText(Json.text(certificate), certificate.caseId(), CONTEXT);
        Sql.rows(connection, CERTIFY, row -> true, certificate.caseId(), box);
    }

    List<DestructionCertificate> certificates(Connection connection) throws SQLException {
        return Sql.rows(
                connection,
                CERTIFICATES,
                row ->
                        Json.read(
                                boxes.openText(
                                        row.getBytes("box"), Sql.uuid(row, "case_id"), CONTEXT),
                                DestructionCertificate.class));
    }
}
