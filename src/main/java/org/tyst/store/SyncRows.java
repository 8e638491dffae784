package org.tyst.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.ItemState;
import org.tyst.sync.Kind;
import org.tyst.sync.LocalItem;
import org.tyst.sync.Refusal;
import org.tyst.sync.StateHash;
import org.tyst.sync.Writing;

/**
 * Rows of the item table as sync moves them. Sealed details are opened here to travel and are sealed again as they come;
 * nobody reads them on the way, and they never lie in another column.
 */
final class SyncRows {
    private static final String READ =
            """
            SELECT item, case_id, kind, parent, place, body, author, written_at, gone, state, base_vid, op, sent_body,
                coalesce(shadow_vid, 0), refusal
            FROM item
            """;
    private static final String ON_ITS_WAY =
            READ + " INDEXED BY item_on_its_way WHERE op IS NOT NULL ORDER BY id LIMIT ?";
    private static final String TO_GO =
            READ
                    + " INDEXED BY item_to_go WHERE state = 'DIRTY' AND op IS NULL ORDER BY id LIMIT ?";
    private static final String ONE = READ + " WHERE item = ?";
    private static final String SENT = READ + " WHERE op = ?";
    private static final String LATE =
            READ + " WHERE state <> 'CLEAN' AND state = 'LATE' AND case_id = ?";
    private static final String INSERT =
            """
            INSERT INTO item (parent, place, body, author, written_at, gone, state, base_vid, base_body, op, sent_body,
                shadow_vid, refusal, item, case_id, kind)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE =
            """
            UPDATE item SET parent = ?, place = ?, body = ?, author = ?, written_at = ?, gone = ?, state = ?, base_vid = ?,
                base_body = ?, op = ?, sent_body = ?, shadow_vid = ?, refusal = ?
            WHERE item = ? AND case_id = ? AND kind = ?
            """;
    private static final String BASE_BODY = "SELECT base_body FROM item WHERE item = ?";
    private static final String VERSIONS =
            "SELECT item, base_vid FROM item WHERE case_id = ? AND base_vid > 0";
    private static final String UNSENT =
            "SELECT count(*) FROM item WHERE state <> 'CLEAN' AND state <> 'CONFLICT' AND case_id = ?";
    private static final String CASE_OF = "SELECT case_id FROM item WHERE item = ?";
    private static final String SEALED_FIELDS = "SELECT field FROM sealed WHERE item = ?";

    private final Sql sql;
    private final SealedTable sealed;
    private final NewerThings newer;

    SyncRows(Sql sql, SealedTable sealed) {
        this.sql = sql;
        this.sealed = sealed;
        this.newer = new NewerThings(sql);
    }

    /** What is on its way first, then what waits, oldest first. */
    List<LocalItem> waiting(int most) {
        var waiting = new ArrayList<>(sql.rows(ON_ITS_WAY, this::item, most));
        if (waiting.size() < most)
            waiting.addAll(sql.rows(TO_GO, this::item, most - waiting.size()));
        return waiting;
    }

    Optional<LocalItem> one(UUID item) {
        return sql.row(ONE, this::item, item);
    }

    Optional<LocalItem> sent(UUID op) {
        return sql.row(SENT, this::item, op);
    }

    List<LocalItem> late(UUID caseId) {
        return sql.rows(LATE, this::item, caseId);
    }

    /** What is not here stands for itself: a case. */
    UUID caseOf(UUID thing) {
        return sql.row(CASE_OF, row -> row.id(1), thing).orElse(thing);
    }

    boolean hasUnsent(UUID caseId) {
        return sql.number(UNSENT, caseId) > 0;
    }

    String stateHash(UUID caseId) {
        var hash = StateHash.empty();
        for (var row : sql.rows(VERSIONS, row -> Map.entry(row.id(1), row.number(2)), caseId))
            hash = StateHash.toggled(hash, row.getKey(), row.getValue());
        for (var row : newer.versions(caseId))
            hash = StateHash.toggled(hash, row.getKey(), row.getValue());
        return hash;
    }

    /** One that was not here has nothing in the sealed compartment yet. */
    void insert(LocalItem item) {
        write(INSERT, item, baseBody(item, Optional.empty()));
        put(item);
    }

    void update(LocalItem before, LocalItem item) {
        if (before.equals(item)) return;
        write(UPDATE, item, baseBody(item, Optional.of(before)));
        seal(item);
    }

    private void write(String statement, LocalItem item, Optional<String> baseBody) {
        sql.change(
                statement,
                item.parent(),
                item.now().place(),
                Json.text(item.now().body()),
                item.author(),
                item.writtenAt(),
                item.now().gone(),
                item.state(),
                item.baseVid(),
                baseBody,
                item.op(),
                item.sent().map(sent -> Json.text(sent.body())),
                item.shadowVid(),
                item.refusal(),
                item.item(),
                item.caseId(),
                item.kind());
    }

    /** What stood at the base: what came from there, or what was sent there. */
    private Optional<String> baseBody(LocalItem item, Optional<LocalItem> before) {
        if (before.isPresent() && before.get().baseVid() == item.baseVid())
            return sql.row(BASE_BODY, row -> row.maybeText(1), item.item()).flatMap(text -> text);
        if (item.baseVid() == 0) return Optional.empty();
        var stood =
                item.hasUnsentWords() ? before.flatMap(LocalItem::sent) : Optional.of(item.now());
        return stood.map(writing -> Json.text(writing.body()));
    }

    private void seal(LocalItem item) {
        var wanted = item.now().sealed();
        for (var field : sql.rows(SEALED_FIELDS, row -> row.text(1), item.item()))
            if (!wanted.containsKey(field)) sealed.remove(item.item(), field);
        put(item);
    }

    private void put(LocalItem item) {
        item.now()
                .sealed()
                .forEach((field, value) -> sealed.put(item.caseId(), item.item(), field, value));
    }

    private LocalItem item(Sql.Row row) throws SQLException {
        var item = row.id(1);
        var caseId = row.id(2);
        var details = details(caseId, item);
        var place = row.small(5);
        var gone = row.flag(9);
        return new LocalItem(
                item,
                caseId,
                Kind.valueOf(row.text(3)),
                row.maybeId(4),
                new Writing(Json.object(row.text(6)), details, place, gone),
                row.text(7),
                Instant.parse(row.text(8)),
                ItemState.valueOf(row.text(10)),
                row.number(11),
                row.maybeId(12),
                row.maybeText(13).map(sent -> new Writing(Json.object(sent), details, place, gone)),
                row.number(14),
                row.maybeText(15).map(Refusal::valueOf));
    }

    private Map<String, String> details(UUID caseId, UUID item) {
        var details = new TreeMap<String, String>();
        for (var field : sql.rows(SEALED_FIELDS, row -> row.text(1), item))
            sealed.open(caseId, item, field).ifPresent(value -> details.put(field, value));
        return details;
    }
}
