package org.tyst.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.TrailCheck;

/**
 * The chain in the encrypted file: each link's MAC covers the link and the MAC before it, under a key of its own. Its head is
 * kept a second time here; the central record holds it too and is the better witness.
 */
final class StoredAudit implements AuditTrail {
    private final Transactions transactions;
    private final AuditTable table;
    private final ChainMac macs;
    private final Author author;
    private final Clock clock;
    private final LongSupplier mono;
    private final Stretches stretches = new Stretches();
    private long session;

    StoredAudit(
            Sql sql,
            Transactions transactions,
            AuditMacs macs,
            Author author,
            Clock clock,
            LongSupplier mono) {
        this.transactions = transactions;
        this.table = new AuditTable(sql);
        this.macs = new ChainMac(macs);
        this.author = author;
        this.clock = clock;
        this.mono = mono;
        transactions.whenUndone(stretches::forget);
    }

    @Override
    public void record(Act act, Optional<UUID> caseId, Optional<UUID> item, String why) {
        transactions.required(() -> append(act, caseId, item, why));
    }

    void append(Act act, UUID caseId, UUID item, String why) {
        append(act, Optional.of(caseId), Optional.of(item), why);
    }

    /** A draft was saved while somebody types. */
    void typed(UUID caseId, UUID item) {
        if (stretches.begins(item, clock.instant())) append(Act.ITEM_SAVED, caseId, item, "");
    }

    /** Inside the transaction of what was done. */
    void append(Act act, Optional<UUID> caseId, Optional<UUID> item, String why) {
        var last = table.last();
        var entry = entry(last.seq() + 1, act, caseId, item, why);
        var whyMac = Optional.of(macs.why(entry));
        table.add(new AuditLink(entry, whyMac, macs.link(last.mac(), entry, whyMac)));
    }

    private AuditEntry entry(
            long seq, Act act, Optional<UUID> caseId, Optional<UUID> item, String why) {
        if (session == 0) session = seq;
        return new AuditEntry(
                seq,
                session,
                clock.instant(),
                mono.getAsLong(),
                author.device(),
                author.who(),
                act,
                caseId,
                item,
                why);
    }

    AuditTable table() {
        return table;
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId) {
        return table.ofCase(caseId);
    }

    @Override
    public List<AuditEntry> ofLaptop(int most) {
        return table.ofLaptop(most);
    }

    @Override
    public List<AuditEntry> ofAct(Act act) {
        return table.ofAct(act);
    }

    @Override
    public TrailCheck check() {
        return new ChainWalk(table, macs);
    }
}
