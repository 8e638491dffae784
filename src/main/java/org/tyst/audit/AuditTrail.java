package org.tyst.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chain of what was done on this laptop. Call on the store's thread. */
public interface AuditTrail {
    void record(Act act, Optional<UUID> caseId, Optional<UUID> item, String why);

    /** In the order in which it happened. */
    List<AuditEntry> ofCase(UUID caseId);

    /** What belongs to no case, and that cases came and went; newest first. */
    List<AuditEntry> ofLaptop(int most);

    /** Every link of this kind, in the order in which it happened. */
    List<AuditEntry> ofAct(Act act);

    TrailCheck check();

    /** All of it at once. For a page, {@link TrailWatch} does it in parts. */
    default Verdict verify() {
        var check = check();
        var verdict = check.next();
        while (verdict.isEmpty()) verdict = check.next();
        return verdict.get();
    }

    sealed interface Verdict {
        record Whole(long entries, String head) implements Verdict {}

        /**
         * It does not hold.
         *
         * @param breaks in the order of the chain; never empty
         * @param fresh those of them that no earlier check has written down
         */
        record Broken(List<Break> breaks, List<Break> fresh) implements Verdict {
            public Broken {
                breaks = List.copyOf(breaks);
                fresh = List.copyOf(fresh);
            }

            public Break first() {
                return breaks.getFirst();
            }
        }
    }
}
