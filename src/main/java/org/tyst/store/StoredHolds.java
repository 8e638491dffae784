package org.tyst.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.Hold;
import org.tyst.cases.HoldId;
import org.tyst.cases.HoldStore;
import org.tyst.sync.Kind;

/** Holds in the table; they travel like everything else, so that the central record destroys nothing either. */
final class StoredHolds implements HoldStore {
    private final Transactions transactions;
    private final ItemTable items;
    private final Clock clock;

    StoredHolds(Transactions transactions, ItemTable items, Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public List<Hold> ofCase(CaseId id) {
        return items.ofCase(id, Kind.HOLD, Hold.class);
    }

    @Override
    public SaveOutcome set(Hold hold) {
        return transactions.save(() -> items.put(item(hold), Act.HOLD_SET, hold.why()));
    }

    @Override
    public SaveOutcome lift(HoldId id, Hold.Lifting lifting) {
        return transactions.together(() ->
                standing(id).map(hold -> lifted(hold, lifting)).orElseGet(SaveOutcome.Stale::new));
    }

    private Optional<Hold> standing(HoldId id) {
        return items.get(id, Hold.class).filter(Hold::stands);
    }

    private SaveOutcome lifted(Hold hold, Hold.Lifting lifting) {
        items.put(item(hold.lifted(lifting)), Act.HOLD_LIFTED, lifting.why());
        return new SaveOutcome.Saved(clock.instant());
    }

    private static Item item(Hold hold) {
        return Item.of(Kind.HOLD, hold.id(), hold.caseId(), hold);
    }
}
