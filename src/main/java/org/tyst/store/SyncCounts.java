package org.tyst.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.sync.Kind;
import org.tyst.sync.LocalCounts;
import org.tyst.sync.Refusal;
import org.tyst.sync.SyncStatus.RefusedItem;
import org.tyst.sync.SyncStatus.WaitingCase;
import org.tyst.sync.SyncStatus.WaitingPapers;

/** What waits, for the status that is always in sight: asked for every few seconds, counted when something has changed. */
final class SyncCounts {
    private static final String WAITING =
            """
            SELECT case_id, count(*), min(written_at) FROM item
            WHERE state <> 'CLEAN' AND state IN ('DIRTY', 'INFLIGHT') GROUP BY case_id ORDER BY 3
            """;
    private static final String REFUSED =
            "SELECT item, case_id, kind, refusal FROM item WHERE state <> 'CLEAN' AND state = 'REFUSED' ORDER BY id";

    private static final String PAPERS =
            """
            SELECT case_id, sum(going), sum(going * length), sum(coming), sum(coming * length) FROM (
                SELECT case_id, 1 AS going, 0 AS coming, length FROM attachment WHERE confirmed_at IS NULL
                UNION ALL SELECT case_id, 0, 1, length FROM attachment_to_come)
            GROUP BY case_id ORDER BY min(length)
            """;

    private final Sql sql;
    private final SyncConflicts conflicts;
    private Optional<Counted> before = Optional.empty();

    SyncCounts(Sql sql, SyncConflicts conflicts) {
        this.sql = sql;
        this.conflicts = conflicts;
    }

    LocalCounts take(Optional<Instant> lastContact) {
        var written = sql.written();
        var counted =
                before.filter(it -> it.written() == written && it.lastContact().equals(lastContact))
                        .orElseGet(() -> new Counted(written, lastContact, count(lastContact)));
        before = Optional.of(counted);
        return counted.counts();
    }

    private LocalCounts count(Optional<Instant> lastContact) {
        var waiting =
                sql.rows(
                        WAITING,
                        row ->
                                new WaitingCase(
                                        new CaseId(row.id(1)),
                                        row.small(2),
                                        Instant.parse(row.text(3))));
        var refused =
                sql.rows(
                        REFUSED,
                        row ->
                                new RefusedItem(
                                        row.id(1),
                                        new CaseId(row.id(2)),
                                        Kind.valueOf(row.text(3)),
                                        row.maybeText(4)
                                                .map(Refusal::valueOf)
                                                .orElse(Refusal.OTHER)));
        return new LocalCounts(waiting, papers(), conflicts.count(), refused, lastContact);
    }

    private List<WaitingPapers> papers() {
        return sql.rows(
                PAPERS,
                row ->
                        new WaitingPapers(
                                new CaseId(row.id(1)),
                                row.small(2),
                                row.number(3),
                                row.small(4),
                                row.number(5)));
    }

    /** @param written how much had been written by then */
    private record Counted(long written, Optional<Instant> lastContact, LocalCounts counts) {}
}
