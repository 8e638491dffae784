package org.tyst.store;

import java.util.List;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.ChronologyStore;
import org.tyst.cases.chronology.EntryId;
import org.tyst.sync.Kind;

/** Entries of chronologies in the table. */
final class StoredChronology implements ChronologyStore {
    private final Transactions transactions;
    private final ItemTable items;

    StoredChronology(Transactions transactions, ItemTable items) {
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public List<ChronologyEntry> ofCase(CaseId id) {
        return items.ofCase(id, Kind.CHRONOLOGY_ENTRY, ChronologyEntry.class).stream()
                .sorted(ChronologyEntry.IN_ORDER)
                .toList();
    }

    @Override
    public SaveOutcome keep(List<ChronologyEntry> entries) {
        return transactions.save(() -> entries.forEach(entry -> items.put(item(entry))));
    }

    @Override
    public SaveOutcome takeOut(CaseId caseId, EntryId id) {
        return transactions.save(() -> items.bury(caseId.value(), id, ""));
    }

    private static Item item(ChronologyEntry entry) {
        return Item.of(Kind.CHRONOLOGY_ENTRY, entry.id(), entry.caseId(), entry);
    }
}
