package org.tyst.store;

import java.util.HexFormat;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.audit.Break;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.LocalHistory;
import org.tyst.sync.Membership;
import org.tyst.sync.Testified;
import org.tyst.sync.Testified.Discord;
import org.tyst.sync.Testimony;

/** Shows the chain to the central record, and remembers, for each device that this record was, how far it was shown. */
final class StoredHistory implements LocalHistory {
    private static final String LINE = "audit.line.";
    private static final String SHOWN = "audit.shown.";

    private final Transactions transactions;
    private final SettingTable settings;
    private final SyncMembership membership;
    private final StoredAudit audit;

    StoredHistory(Store store, SyncMembership membership, StoredAudit audit) {
        this.transactions = store.transactions();
        this.settings = new SettingTable(store.sql());
        this.membership = membership;
        this.audit = audit;
    }

    /** The last link that was shown is shown again, so that one which was exchanged for another is seen. */
    @Override
    public Testimony testimony(int most) {
        var links = audit.table().after(Math.max(0, shown() - 1), most);
        return new Testimony(
                (int) number(LINE),
                audit.table().last().seq(),
                links.stream().map(StoredHistory::link).toList());
    }

    private static Testimony.Link link(AuditLink link) {
        return new Testimony.Link(
                link.seq(),
                HexFormat.of().formatHex(link.mac()),
                link.entry().caseId(),
                Json.tree(link.entry()));
    }

    @Override
    public SaveOutcome heard(Testified answer) {
        return transactions.save(() -> {
            answer.discord().filter(discord -> answer.line() > number(LINE)).ifPresent(this::told);
            put(LINE, answer.line());
            put(SHOWN, answer.upTo());
            audit.table().takeReasonsOut(answer.upTo());
        });
    }

    private void told(Discord discord) {
        var found =
                new Break(
                        Break.Kind.ROLLED_BACK, discord.seq(), Optional.empty(), Optional.empty());
        audit.append(Act.TRAIL_BROKEN, Optional.empty(), Optional.empty(), found.text());
    }

    private long shown() {
        return number(SHOWN);
    }

    private long number(String name) {
        return settings.get(name + device()).map(Long::parseLong).orElse(0L);
    }

    private void put(String name, long number) {
        settings.put(name + device(), Long.toString(number));
    }

    private String device() {
        return membership.get().map(Membership::device).map(Object::toString).orElse("none");
    }
}
