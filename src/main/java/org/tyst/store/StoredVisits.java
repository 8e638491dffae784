package org.tyst.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.tyst.audit.Act;
import org.tyst.audit.Visits;

/** Writes each visit into the chain. What was written is only remembered: every unlocking begins new visits. */
final class StoredVisits implements Visits {
    /** Going from page to page and back is one visit. */
    static final Duration LENGTH = Duration.ofMinutes(15);

    private static final String ITEM = "SELECT case_id, item FROM item WHERE item = ?";
    private static final String CONFLICT =
            "SELECT case_id, item FROM conflict WHERE conflict = ? AND settled_at IS NULL";

    private final Sql sql;
    private final Transactions transactions;
    private final StoredAudit audit;
    private final LongSupplier mono;
    private final Map<Look, Long> written = new HashMap<>();

    StoredVisits(Store store, StoredAudit audit, LongSupplier mono) {
        this.sql = store.sql();
        this.transactions = store.transactions();
        this.audit = audit;
        this.mono = mono;
    }

    private record Thing(UUID caseId, UUID id) {}

    private record Look(Act act, UUID caseId, Optional<UUID> item) {}

    @Override
    public void opened(UUID caseId) {
        here(caseId, thing -> write(List.of(opening(thing))));
    }

    @Override
    public void read(Act act, UUID id) {
        here(id, thing -> write(List.of(opening(thing), reading(act, thing))));
    }

    private void here(UUID id, Consumer<Thing> then) {
        sql.row(ITEM, row -> new Thing(row.id(1), row.id(2)), id)
                .or(() -> sql.row(CONFLICT, row -> new Thing(row.id(1), row.id(2)), id))
                .ifPresent(then);
    }

    private static Look opening(Thing thing) {
        return new Look(Act.CASE_OPENED, thing.caseId, Optional.empty());
    }

    private static Look reading(Act act, Thing thing) {
        var item = Optional.of(thing.id).filter(id -> !id.equals(thing.caseId));
        return new Look(act, thing.caseId, item);
    }

    private void write(List<Look> looks) {
        var now = mono.getAsLong();
        var fresh = looks.stream().filter(look -> isNew(look, now)).toList();
        if (fresh.isEmpty()) return;
        transactions.required(() -> fresh.forEach(this::append));
        fresh.forEach(look -> written.put(look, now));
    }

    private boolean isNew(Look look, long now) {
        var before = written.get(look);
        return before == null || now - before >= LENGTH.toNanos();
    }

    private void append(Look look) {
        audit.append(look.act, Optional.of(look.caseId), look.item, "");
    }
}
