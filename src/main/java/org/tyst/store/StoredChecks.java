package org.tyst.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.CheckId;
import org.tyst.cases.checks.CheckStore;
import org.tyst.sync.Kind;

/** Agency checks in the table. Each is changed as it stands at that moment, whatever a page has shown. */
final class StoredChecks implements CheckStore {
    private final Transactions transactions;
    private final ItemTable items;
    private final Clock clock;

    StoredChecks(Transactions transactions, ItemTable items, Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public List<AgencyCheck> ofCase(CaseId id) {
        return items.ofCase(id, Kind.CHECK, AgencyCheck.class);
    }

    @Override
    public List<AgencyCheck> waiting() {
        return items.ofKind(Kind.CHECK, AgencyCheck.class).stream()
                .filter(check -> !check.state().isSettled())
                .toList();
    }

    @Override
    public Optional<AgencyCheck> open(CheckId id) {
        return items.get(id, AgencyCheck.class);
    }

    @Override
    public SaveOutcome begin(AgencyCheck check) {
        return transactions.save(() -> items.put(item(check)));
    }

    @Override
    public SaveOutcome change(CheckId id, UnaryOperator<AgencyCheck> how) {
        return transactions.together(
                () -> open(id).map(how).map(this::put).orElseGet(SaveOutcome.Stale::new));
    }

    private SaveOutcome put(AgencyCheck check) {
        items.put(item(check));
        return new SaveOutcome.Saved(clock.instant());
    }

    private static Item item(AgencyCheck check) {
        return Item.of(Kind.CHECK, check.id(), check.caseId(), check);
    }
}
