package org.tyst.central;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.central.AuditExport.Asked;

/** Reads what was done, a page at a time, through two functions of the database: an administrator's account sees neither table. */
final class AuditPages {
    private static final int MOST = 2_000;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String CENTRAL =
            "SELECT seq, at, user_id, device, act, case_id, items, box FROM audit_page(?, ?, ?, ?, ?)";
    private static final String LAPTOPS =
            "SELECT device, line, seq, mac, case_id, received_at, box FROM laptops_audit_page(?, ?, ?, ?, ?, ?, ?)";

    private final Audit audit;
    private final Boxes boxes;

    AuditPages(Audit audit, Boxes boxes) {
        this.audit = audit;
        this.boxes = boxes;
    }

    /** Where to go on: after this one. */
    record Page(boolean laptops, UUID device, int line, long seq) {
        static Page ofCentral() {
            return new Page(false, NOBODY, 0, 0);
        }

        static Page ofLaptops() {
            return new Page(true, NOBODY, 0, 0);
        }
    }

    record Line(ObjectNode entry, Page next) {}

    List<Line> read(Connection connection, Page page, Asked asked) throws SQLException {
        return page.laptops
                ? Sql.rows(
                        connection,
                        LAPTOPS,
                        this::ofLaptop,
                        asked.caseId(),
                        asked.from(),
                        asked.until(),
                        page.device,
                        page.line,
                        page.seq,
                        MOST)
                : Sql.rows(
                        connection,
                        CENTRAL,
                        this::ofCentral,
                        asked.caseId(),
                        asked.from(),
                        asked.until(),
                        page.seq,
                        MOST);
    }

    private Line ofCentral(ResultSet row) throws SQLException {
        var entry =
                Json.object("{}")
                        .put("source", "central")
                        .put("seq", row.getLong("seq"))
                        .put("at", Sql.instant(row, "at").toString())
                        .put("act", row.getString("act"))
                        .put("items", row.getInt("items"));
        put(entry, row, "user_id", "user");
        put(entry, row, "device", "device");
        put(entry, row, "case_id", "case");
        var by = audit.by(row);
        by.ifPresent(it -> entry.set("by", Json.tree(it)));
        return new Line(entry, new Page(false, NOBODY, 0, row.getLong("seq")));
    }

    private Line ofLaptop(ResultSet row) throws SQLException {
        var device = Sql.uuid(row, "device");
        var line = row.getInt("line");
        var seq = row.getLong("seq");
        var entry =
                Json.object("{}")
                        .put("source", "laptop")
                        .put("device", device.toString())
                        .put("line", line)
                        .put("seq", seq)
                        .put("mac", row.getString("mac"))
                        .put("receivedAt", Sql.instant(row, "received_at").toString());
        put(entry, row, "case_id", "case");
        done(row, device, line, seq).ifPresent(done -> entry.setAll(done));
        return new Line(entry, new Page(true, device, line, seq));
    }

    /** What was done and when, and not why: reasons that are typed on a laptop may tell of people. Empty once the case is destroyed. */
    private Optional<ObjectNode> done(ResultSet row, UUID device, int line, long seq)
            throws SQLException {
        var box = row.getBytes("box");
        if (box.length == 0) return Optional.empty();
        var text = boxes.openBytes(box, device, new UUID(line, seq), row.getString("mac"));
        var entry = Json.object(new String(text, StandardCharsets.UTF_8));
        entry.retain("at", "act", "item");
        return Optional.of(entry);
    }

    private static void put(ObjectNode entry, ResultSet row, String column, String name)
            throws SQLException {
        Sql.maybeUuid(row, column).ifPresent(id -> entry.put(name, id.toString()));
    }
}
