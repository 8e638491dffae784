package org.tyst.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tyst.audit.Act;
import org.tyst.basics.Id;
import org.tyst.basics.Json;
import org.tyst.interviews.Interview;
import org.tyst.sync.ItemState;
import org.tyst.sync.Kind;

/**
 * Where everything that travels lies. To put a thing is to write its row, its line in the outbox (the row's state becomes
 * DIRTY; what is on its way already keeps its operation, and goes again with the new text after the answer) and its link in the audit chain, always inside a transaction of the caller's. To put the same thing twice changes nothing.
 */
public final class ItemTable {
    private static final String FIND =
            "SELECT case_id, parent, place, body, gone, state FROM item WHERE item = ?";
    private static final String INSERT =
            """
            INSERT INTO item (item, case_id, kind, parent, place, body, author, written_at, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'DIRTY')\
            """;
    private static final String UPDATE =
            """
            UPDATE item SET parent = ?, place = ?, body = ?, author = ?, written_at = ?, gone = 0,
                state = 'DIRTY', refusal = NULL
            WHERE item = ?\
            """;
    private static final String UPDATE_WORDS =
            "UPDATE item SET body = ?, author = ?, written_at = ?, refusal = NULL WHERE item = ?";
    private static final String TOUCH =
            """
            UPDATE item SET gone = ?, author = ?, written_at = ?,
                state = 'DIRTY', refusal = NULL
            WHERE item = ?\
            """;
    private static final String GET = "SELECT body FROM item WHERE item = ? AND gone = 0";
    private static final String WRITTEN_BY = "SELECT author FROM item WHERE item = ? AND gone = 0";
    private static final String OF_CASE =
            "SELECT body FROM item WHERE case_id = ? AND kind = ? AND gone = 0 ORDER BY place, id";
    private static final String UNDER =
            "SELECT body FROM item WHERE parent = ? AND kind = ? AND gone = 0 ORDER BY place, id";
    private static final String OF_KIND =
            "SELECT body FROM item WHERE kind = ? AND gone = 0 ORDER BY id";

    /** By the index of those few alone. */
    private static final String DRAFTS =
            """
            SELECT body FROM item INDEXED BY item_draft
            WHERE kind = 'INTERVIEW' AND gone = 0 AND json_extract(body, '$.signedAt') IS NULL ORDER BY id\
            """;

    private final Sql sql;
    private final StoredAudit audit;
    private final Author author;
    private final Clock clock;
    private final LeftOvers leftOvers;

    ItemTable(Sql sql, LeftOvers leftOvers, StoredAudit audit, Author author, Clock clock) {
        this.sql = sql;
        this.leftOvers = leftOvers;
        this.audit = audit;
        this.author = author;
        this.clock = clock;
    }

    /** False if it was there already, just so, or if its case has left this laptop and the transaction will be refused. */
    boolean put(Item item) {
        return put(item, Act.ITEM_SAVED, "");
    }

    boolean put(Item item, Act act, String why) {
        var isPut = write(item, before(item.id()));
        if (isPut) audit.append(act, item.caseId(), item.id(), why);
        return isPut;
    }

    /**
     * A draft that is being typed: one link tells of a stretch of saves (decision 78).
     *
     * @param unless shown what it would be written over; it may end the transaction
     */
    <T extends Record> void putTyped(Item item, Class<T> type, Consumer<T> unless) {
        var before = before(item.id());
        before.filter(row -> !row.gone).map(row -> row.as(type)).ifPresent(unless);
        if (write(item, before)) audit.typed(item.caseId(), item.id());
    }

    private boolean write(Item item, Optional<Before> before) {
        if (before.isPresent() && before.get().isAlready(item)) return false;
        if (before.isEmpty() && leftOvers.refuses(item)) return false;
        before.ifPresentOrElse(row -> update(item, row), () -> insert(item));
        leftOvers.arrived(item);
        return true;
    }

    /** Something beside the body changed: it must travel again. */
    void touch(UUID item) {
        sql.change(TOUCH, false, author.who(), clock.instant(), item);
    }

    /** A tombstone: the row stays, and the central record is told. */
    void bury(UUID caseId, Id id, String why) {
        bury(caseId, id, Act.ITEM_SAVED, why);
    }

    void bury(UUID caseId, Id id, Act act, String why) {
        sql.change(TOUCH, true, author.who(), clock.instant(), id);
        audit.append(act, caseId, id.value(), why);
    }

    <T> Optional<T> get(Id id, Class<T> type) {
        return sql.row(GET, row -> Json.kept(row.text(1), type), id);
    }

    /** Whose name stands beside it, on whichever laptop it was written. */
    Optional<String> writtenBy(Id id) {
        return sql.row(WRITTEN_BY, row -> row.text(1), id);
    }

    <T> List<T> ofCase(Id caseId, Kind kind, Class<T> type) {
        return sql.rows(OF_CASE, row -> Json.kept(row.text(1), type), caseId, kind);
    }

    <T> List<T> under(Id parent, Kind kind, Class<T> type) {
        return sql.rows(UNDER, row -> Json.kept(row.text(1), type), parent, kind);
    }

    <T> List<T> ofKind(Kind kind, Class<T> type) {
        return sql.rows(OF_KIND, row -> Json.kept(row.text(1), type), kind);
    }

    List<Interview> interviewDrafts() {
        return sql.rows(DRAFTS, row -> Json.kept(row.text(1), Interview.class));
    }

    private Optional<Before> before(UUID item) {
        return sql.row(FIND, Before::read, item);
    }

    private void insert(Item item) {
        sql.change(
                INSERT,
                item.id(),
                item.caseId(),
                item.kind(),
                item.parent(),
                item.place(),
                Bodies.fresh(item.body()),
                author.who(),
                clock.instant());
    }

    private void update(Item item, Before before) {
        if (!before.caseId.equals(item.caseId()))
            throw new IllegalStateException("Nothing ever moves from one case to another");
        var body = Bodies.over(before.body, item.body());
        if (before.waitsJustWhereItIs(item))
            sql.change(UPDATE_WORDS, body, author.who(), clock.instant(), item.id());
        else
            sql.change(
                    UPDATE,
                    item.parent(),
                    item.place(),
                    body,
                    author.who(),
                    clock.instant(),
                    item.id());
    }

    private record Before(
            UUID caseId,
            Optional<UUID> parent,
            int place,
            String body,
            boolean gone,
            ItemState state) {
        <T> T as(Class<T> type) {
            return Json.kept(body, type);
        }

        static Before read(Sql.Row row) throws SQLException {
            return new Before(
                    row.id(1),
                    row.maybeId(2),
                    row.small(3),
                    row.text(4),
                    row.flag(5),
                    ItemState.valueOf(row.text(6)));
        }

        /** Most of what is ever written is the next few words of the same draft: no index needs to be told of them. */
        boolean waitsJustWhereItIs(Item item) {
            return !gone
                    && state == ItemState.DIRTY
                    && place == item.place()
                    && parent.equals(item.parent());
        }

        boolean isAlready(Item item) {
            return !gone && caseId.equals(item.caseId()) && Bodies.same(body, item.body());
        }
    }
}
