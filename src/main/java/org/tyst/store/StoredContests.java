package org.tyst.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;
import org.tyst.contests.ContestStore;
import org.tyst.sync.Kind;

/** Contested-data notes in the table. A decision, once kept, stays as it is: another one is Stale. */
final class StoredContests implements ContestStore {
    private static final Comparator<Contest> OPEN_FIRST =
            Comparator.comparing((Contest contest) -> !contest.isOpen())
                    .thenComparing(Contest::receivedAt);

    private final Transactions transactions;
    private final ItemTable items;

    StoredContests(Transactions transactions, ItemTable items) {
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public SaveOutcome save(Contest contest) {
        return transactions.save(() -> {
            var before = open(contest.id());
            if (before.filter(kept -> isDecidedOtherwise(kept, contest)).isPresent())
                throw transactions.ending(new SaveOutcome.Stale());
            items.put(
                    Item.of(Kind.CONTEST, contest.id(), contest.caseId(), contest),
                    act(before, contest),
                    "");
        });
    }

    @Override
    public Optional<Contest> open(ContestId id) {
        return items.get(id, Contest.class);
    }

    @Override
    public List<Contest> ofCase(CaseId id) {
        return items.ofCase(id, Kind.CONTEST, Contest.class).stream().sorted(OPEN_FIRST).toList();
    }

    @Override
    public List<Contest> all() {
        return items.ofKind(Kind.CONTEST, Contest.class).stream().sorted(OPEN_FIRST).toList();
    }

    private static boolean isDecidedOtherwise(Contest kept, Contest contest) {
        return kept.decision().isPresent() && !kept.decision().equals(contest.decision());
    }

    private static Act act(Optional<Contest> before, Contest contest) {
        if (before.isEmpty()) return Act.CONTEST_RAISED;
        return before.get().isOpen() && !contest.isOpen() ? Act.CONTEST_DECIDED : Act.ITEM_SAVED;
    }
}
