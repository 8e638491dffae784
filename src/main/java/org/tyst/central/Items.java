package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Kind;
import org.tyst.sync.Lineage;
import org.tyst.sync.Lost;
import org.tyst.sync.StateHash;
import org.tyst.sync.Writing;

/** What stands, and every text that was ever sent. */
final class Items {
    private static final String KEEP =
            """
            INSERT INTO item_version (case_id, item, kind, vid, op, device, user_id, box, lost_line, lost_vid)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String STAND =
            """
            INSERT INTO item (case_id, item, kind, parent, vid, content_sha256) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_id, item)
            DO UPDATE SET vid = excluded.vid, parent = excluded.parent, content_sha256 = excluded.content_sha256
            """;
    private static final String READ =
            """
            SELECT i.case_id, i.item, i.kind, i.parent, i.vid, i.content_sha256, v.box
            FROM item i JOIN item_version v ON v.case_id = i.case_id AND v.vid = i.vid
            """;
    private static final String THESE = READ + "WHERE i.case_id = ? AND i.item = ANY (?)";

    /** The page is cut before the texts are fetched: told both at once, the database fetches every text of the case for each page. */
    private static final String SINCE =
            """
            WITH page AS MATERIALIZED (
                SELECT case_id, item, kind, parent, vid, content_sha256 FROM item
                WHERE case_id = ? AND vid > ? ORDER BY vid LIMIT ?)
            SELECT i.case_id, i.item, i.kind, i.parent, i.vid, i.content_sha256, v.box
            FROM page i JOIN item_version v ON v.case_id = i.case_id AND v.vid = i.vid
            ORDER BY i.vid
            """;

    private static final String VERSION =
            "SELECT box FROM item_version WHERE case_id = ? AND item = ? AND vid = ?";
    private static final String THESE_VERSIONS =
            "SELECT item, vid, box FROM item_version WHERE case_id = ? AND vid = ANY (?)";

    private static final String VIDS = "SELECT item, vid FROM item WHERE case_id = ?";

    private static final String KNOWN =
            "SELECT vid, lost_line, lost_vid, box FROM item_version WHERE case_id = ? AND item = ?";
    private static final String VERSIONS =
            "SELECT vid, box FROM item_version WHERE case_id = ? AND item = ? AND vid > ? ORDER BY vid";

    private final Boxes boxes;

    Items(Boxes boxes) {
        this.boxes = boxes;
    }

    /** @param was the version that this was on a line of history that broke off */
    record Sent(CentralItem item, UUID op, Optional<Lost> was) {}

    /** As the database holds it. */
    record Sealed(Sent sent, byte[] box) {}

    record Version(UUID item, Writing writing) {}

    Sealed sealed(Sent sent) {
        var item = sent.item();
        var kept = new Boxes.Kept(item.writing(), item.author(), item.writtenAt());
        return new Sealed(sent, boxes.seal(kept, item.caseId(), item.item(), item.vid()));
    }

    void keep(Connection connection, List<Sent> all, Asking asking) throws SQLException {
        Sql.changes(connection, KEEP, all, sent -> row(sent, asking));
    }

    private @Nullable Object[] row(Sent sent, Asking asking) {
        var item = sent.item();
        return new @Nullable Object[] {
            item.caseId(),
            item.item(),
            item.kind().name(),
            item.vid(),
            sent.op(),
            asking.device(),
            asking.user(),
            sealed(sent).box(),
            sent.was().map(Lost::line),
            sent.was().map(Lost::vid)
        };
    }

    /** Each item once, as it stands from now on. */
    void stand(Connection connection, Collection<CentralItem> all) throws SQLException {
        Sql.changes(
                connection,
                STAND,
                all,
                item ->
                        new @Nullable Object[] {
                            item.caseId(),
                            item.item(),
                            item.kind().name(),
                            item.parent(),
                            item.vid(),
                            item.contentSha256()
                        });
    }

    Map<UUID, CentralItem> standing(Connection connection, UUID caseId, Set<UUID> items)
            throws SQLException {
        return Sql.rows(connection, THESE, this::item, caseId, Sql.uuids(connection, items))
                .stream()
                .collect(Collectors.toMap(CentralItem::item, item -> item));
    }

    Map<Long, Version> versions(Connection connection, UUID caseId, Collection<Long> vids)
            throws SQLException {
        if (vids.isEmpty()) return Map.of();
        var wanted = connection.createArrayOf("bigint", vids.toArray());
        return Sql.rows(connection, THESE_VERSIONS, row -> version(row, caseId), caseId, wanted)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<Long, Version> version(ResultSet row, UUID caseId) throws SQLException {
        var item = Sql.uuid(row, "item");
        var vid = row.getLong("vid");
        var kept = boxes.open(row.getBytes("box"), caseId, item, vid);
        return Map.entry(vid, new Version(item, kept.writing()));
    }

    List<CentralItem> since(Connection connection, UUID caseId, long vid, int most)
            throws SQLException {
        return Sql.rows(connection, SINCE, this::item, caseId, vid, most);
    }

    /** Over what whoever asks may see of a case. */
    String hash(Connection connection, UUID caseId) throws SQLException {
        var hash = StateHash.empty();
        for (var standing : Sql.rows(connection, VIDS, Standing::of, caseId))
            hash = StateHash.toggled(hash, standing.item, standing.vid);
        return hash;
    }

    private record Standing(UUID item, long vid) {
        private static Standing of(ResultSet row) throws SQLException {
            return new Standing(Sql.uuid(row, "item"), row.getLong("vid"));
        }
    }

    Optional<Boxes.Kept> version(Connection connection, UUID caseId, UUID item, long vid)
            throws SQLException {
        return Sql.row(
                connection,
                VERSION,
                row -> boxes.open(row.getBytes("box"), caseId, item, vid),
                caseId,
                item,
                vid);
    }

    /** Every text of an item that came, or was merged, after this version. */
    List<Writing> since(Connection connection, UUID caseId, UUID item, long vid)
            throws SQLException {
        return Sql.rows(
                connection,
                VERSIONS,
                row -> boxes.open(row.getBytes("box"), caseId, item, row.getLong("vid")).writing(),
                caseId,
                item,
                vid);
    }

    /** Every version of an item, with the place that it had on a line that broke off. */
    List<Lineage.Known> known(Connection connection, UUID caseId, UUID item) throws SQLException {
        return Sql.rows(
                connection,
                KNOWN,
                row ->
                        new Lineage.Known(
                                row.getLong("vid"),
                                was(row),
                                boxes.open(row.getBytes("box"), caseId, item, row.getLong("vid"))
                                        .writing()),
                caseId,
                item);
    }

    private static Optional<Lost> was(ResultSet row) throws SQLException {
        var vid = row.getLong("lost_vid");
        return Sql.maybeUuid(row, "lost_line").map(line -> new Lost(line, vid, true));
    }

    private CentralItem item(ResultSet row) throws SQLException {
        var caseId = Sql.uuid(row, "case_id");
        var item = Sql.uuid(row, "item");
        var vid = row.getLong("vid");
        var kept = boxes.open(row.getBytes("box"), caseId, item, vid);
        return new CentralItem(
                item,
                caseId,
                Kind.valueOf(row.getString("kind")),
                Sql.maybeUuid(row, "parent"),
                vid,
                kept.writing(),
                Optional.ofNullable(row.getString("content_sha256")),
                kept.author(),
                kept.writtenAt());
    }
}
