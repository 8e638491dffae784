package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.StateHash;
import org.tyst.sync.Testimony;
import org.tyst.sync.Writing;
import org.tyst.sync.late.Handover;

/** That a case went from one person to another, as it stands in the case: since when nothing was heard of their laptops, and when each let it go. */
final class Handovers {
    private static final UUID NO_DEVICE = new UUID(0, 0);
    private static final String LETS_GO = "CASE_TAKEN_OFF";
    private static final String LAPTOPS =
            "SELECT device, last_seen FROM device WHERE user_id = ? AND status = 'active' ORDER BY joined_at";
    private static final String LAST_WRITTEN =
            """
            SELECT item, vid, box FROM item_version WHERE case_id = ? AND user_id = ? AND kind <> 'LATE' ORDER BY vid DESC LIMIT 1
            """;
    private static final String MINE = "SELECT item, vid, box FROM my_handovers(?)";
    private static final String LOCK = "SELECT ver, state_hash FROM lock_for_late(?)";
    private static final String PUT = "SELECT put_handover(?, ?, ?, ?, ?, ?, ?, ?)::text AS put";

    private final Boxes boxes;

    Handovers(Boxes boxes) {
        this.boxes = boxes;
    }

    private record Head(long ver, String hash) {}

    private record Standing(Handover handover, long vid) {}

    /** In the name of whoever has it now. */
    void begin(Connection connection, UUID caseId, UUID from, Instant at) throws SQLException {
        var laptops = Sql.rows(connection, LAPTOPS, Handovers::laptop, from);
        var name = name(connection, caseId, from);
        var handover = new Handover(UUID.randomUUID(), caseId, name, at, laptops);
        put(connection, handover, 0, from, NO_DEVICE);
    }

    /** What a laptop tells of itself: that it has let the case go, in the name of whoever had it. */
    void told(Connection connection, Testimony said, Asking asking, Instant at)
            throws SQLException {
        for (var link : said.links())
            if (link.caseId().isPresent() && link.entry().path("act").asText().equals(LETS_GO))
                letGo(connection, link.caseId().get(), asking, at);
    }

    private void letGo(Connection connection, UUID caseId, Asking asking, Instant at)
            throws SQLException {
        for (var one : Sql.rows(connection, MINE, row -> standing(row, caseId), caseId)) {
            var now = one.handover.letGoBy(asking.device(), at);
            if (!now.equals(one.handover))
                put(connection, now, one.vid, asking.user(), asking.device());
        }
    }

    private void put(Connection connection, Handover handover, long before, UUID from, UUID device)
            throws SQLException {
        var head =
                Sql.row(
                        connection,
                        LOCK,
                        row -> new Head(row.getLong("ver"), row.getString("state_hash")),
                        handover.caseId());
        if (head.isEmpty()) return;
        var vid = head.get().ver + 1;
        var writing = new Writing(Json.tree(handover), Map.of(), 0, false);
        var kept = new Boxes.Kept(writing, handover.from(), handover.at());
        Sql.rows(
                connection,
                PUT,
                row -> true,
                handover.caseId(),
                handover.id(),
                from,
                vid,
                UUID.randomUUID(),
                device,
                boxes.seal(kept, handover.caseId(), handover.id(), vid),
                hash(head.get(), handover.id(), before, vid));
    }

    private static String hash(Head head, UUID item, long before, long vid) {
        var without = before == 0 ? head.hash : StateHash.toggled(head.hash, item, before);
        return StateHash.toggled(without, item, vid);
    }

    private static Handover.Laptop laptop(ResultSet row) throws SQLException {
        return new Handover.Laptop(
                Sql.uuid(row, "device"), Sql.maybeInstant(row, "last_seen"), Optional.empty());
    }

    private String name(Connection connection, UUID caseId, UUID user) throws SQLException {
        return Sql.row(
                        connection,
                        LAST_WRITTEN,
                        row ->
                                boxes.open(
                                                row.getBytes("box"),
                                                caseId,
                                                Sql.uuid(row, "item"),
                                                row.getLong("vid"))
                                        .author(),
                        caseId,
                        user)
                .orElse("");
    }

    private Standing standing(ResultSet row, UUID caseId) throws SQLException {
        var item = Sql.uuid(row, "item");
        var vid = row.getLong("vid");
        var body = boxes.open(row.getBytes("box"), caseId, item, vid).writing().body();
        return new Standing(Json.kept(body.toString(), Handover.class), vid);
    }
}
