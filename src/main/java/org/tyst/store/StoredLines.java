package org.tyst.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Hash;
import org.tyst.sync.Lines;
import org.tyst.sync.LocalItem;
import org.tyst.sync.Lost;
import org.tyst.sync.Pulled;
import org.tyst.sync.Writing;

/** The line of the central record's history that was read here, and what stands on one that broke off. */
final class StoredLines implements Lines {
    private static final String LINE = "central.line";
    private static final String CASES = "SELECT DISTINCT case_id FROM item";
    private static final String AHEAD = "SELECT item FROM item WHERE case_id = ? AND base_vid > ?";
    private static final String LOSE =
            "INSERT OR REPLACE INTO lost_base (item, line, vid, stood_sha256) VALUES (?, ?, ?, ?)";
    private static final String LOST =
            "SELECT line, vid, stood_sha256 FROM lost_base WHERE item = ?";
    private static final String FOUND = "DELETE FROM lost_base WHERE item = ?";

    private static final String UNCONFIRM =
            "UPDATE attachment SET confirmed_at = NULL WHERE case_id = ?";

    private final Sql sql;
    private final Transactions transactions;
    private final SettingTable settings;
    private final SyncRows rows;
    private final SyncCursors cursors;
    private final StoredAudit audit;

    StoredLines(Store store, SyncRows rows, SyncCursors cursors, StoredAudit audit) {
        this.sql = store.sql();
        this.transactions = store.transactions();
        this.settings = new SettingTable(store.sql());
        this.rows = rows;
        this.cursors = cursors;
        this.audit = audit;
    }

    @Override
    public Optional<UUID> known() {
        return settings.get(LINE).map(UUID::fromString);
    }

    @Override
    public SaveOutcome learned(Pulled answer) {
        if (answer.line().isEmpty() || answer.line().equals(known()))
            return new SaveOutcome.Stale();
        return transactions.save(() -> {
            known().ifPresent(before -> brokenOff(before, answer));
            settings.put(LINE, answer.line().get().toString());
        });
    }

    private void brokenOff(UUID line, Pulled answer) {
        var cases = new HashSet<>(sql.rows(CASES, row -> row.id(1)));
        cases.removeAll(answer.ended());
        var lost = 0;
        for (var caseId : cases)
            lost += brokenOff(line, caseId, answer.putBackTo().getOrDefault(caseId, 0L));
        audit.record(
                Act.CENTRAL_RECORD_PUT_BACK,
                Optional.empty(),
                Optional.<UUID>empty(),
                String.valueOf(lost));
    }

    private int brokenOff(UUID line, UUID caseId, long putBackTo) {
        var ahead = sql.rows(AHEAD, row -> row.id(1), caseId, putBackTo);
        for (var item : ahead) rows.one(item).ifPresent(here -> lose(here, line, putBackTo));
        cursors.back(caseId, putBackTo);
        sql.change(UNCONFIRM, caseId);
        return ahead.size();
    }

    private void lose(LocalItem here, UUID line, long putBackTo) {
        var stood = here.isAsItStood() ? Optional.of(hash(here.now())) : Optional.<String>empty();
        if (lostOf(here.item()).isEmpty())
            sql.change(LOSE, here.item(), line, here.baseVid(), stood);
        rows.update(here, here.putBackTo(putBackTo));
    }

    /** What goes out of this item stands on a line that broke off. */
    Optional<Lost> lost(LocalItem taken) {
        return lostOf(taken.item())
                .map(row ->
                        new Lost(
                                row.line(),
                                row.vid(),
                                row.stood().equals(taken.sent().map(StoredLines::hash))));
    }

    /** It has it again. */
    void found(UUID item) {
        sql.change(FOUND, item);
    }

    private record Row(UUID line, long vid, Optional<String> stood) {}

    private Optional<Row> lostOf(UUID item) {
        return sql.row(LOST, row -> new Row(row.id(1), row.number(2), row.maybeText(3)), item);
    }

    private static String hash(Writing writing) {
        return Hash.hex(Json.text(writing).getBytes(StandardCharsets.UTF_8));
    }
}
