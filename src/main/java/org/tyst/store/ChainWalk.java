package org.tyst.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.audit.Break;
import org.tyst.audit.TrailCheck;
import org.tyst.store.AuditTable.Tail;

/**
 * One check of the chain, from its first link to its last. After a break it goes on with what is there, so that an old break
 * does not hide a new one; links that do not hold side by side are one break.
 */
final class ChainWalk implements TrailCheck {
    private static final int PART = 2_000;

    /** How far an entry is looked for that was moved: a search without an end could be made to last for ever. */
    private static final int LOOKED_FOR = 10_000;

    /** A clock that is set by a time server moves by seconds. */
    private static final Duration NOT_WORTH_TELLING = Duration.ofMinutes(2);

    private final AuditTable table;
    private final ChainMac macs;
    private final List<Break> breaks = new ArrayList<>();
    private final Set<String> writtenDown = new HashSet<>();
    private final Map<UUID, AuditEntry> takenOut = new HashMap<>();
    private Tail before = Tail.NONE;
    private Optional<AuditEntry> sound = Optional.empty();
    private boolean holds = true;

    ChainWalk(AuditTable table, ChainMac macs) {
        this.table = table;
        this.macs = macs;
    }

    @Override
    public Optional<Verdict> next() {
        var links = table.after(before.seq(), PART);
        links.forEach(this::pass);
        return links.size() == PART ? Optional.empty() : Optional.of(verdict());
    }

    private void pass(AuditLink link) {
        if (link.seq() != before.seq() + 1) broken(Break.Kind.REMOVED, link);
        else if (macs.holds(before.mac(), link)) passed(link);
        else broken(isMoved(link) ? Break.Kind.REORDERED : Break.Kind.CHANGED, link);
        before = new Tail(link.seq(), link.mac());
    }

    private void passed(AuditLink link) {
        var entry = link.entry();
        holds = true;
        if (sound.filter(earlier -> wentBack(earlier, entry)).isPresent())
            found(Break.Kind.CLOCK_WENT_BACK, entry.seq(), Optional.of(entry.at()));
        if (entry.act() == Act.TRAIL_BROKEN) writtenDown.add(entry.why());
        if (entry.act() == Act.CASE_TAKEN_OFF) entry.caseId().ifPresent(this::leftTheLaptop);
        if (macs.isTakenOut(link)) entry.caseId().ifPresent(id -> takenOut.putIfAbsent(id, entry));
        sound = Optional.of(entry);
    }

    /** What was taken out of its history before this is accounted for. */
    private void leftTheLaptop(UUID caseId) {
        takenOut.remove(caseId);
    }

    private void broken(Break.Kind kind, AuditLink link) {
        if (holds) found(kind, before.seq() + 1, told(link.entry()));
        holds = false;
    }

    private static Optional<Instant> told(AuditEntry entry) {
        return Optional.of(entry).filter(it -> it.act() != Act.UNREADABLE).map(AuditEntry::at);
    }

    /** The entry that belongs here stands further on. */
    private boolean isMoved(AuditLink link) {
        if (!holds) return false;
        return table.after(link.seq(), LOOKED_FOR).stream()
                .anyMatch(later -> macs.fits(before.mac(), later.at(link.seq())));
    }

    private static boolean wentBack(AuditEntry earlier, AuditEntry later) {
        var told = Duration.between(earlier.at(), later.at());
        var passed =
                earlier.session() == later.session() && later.session() > 0
                        ? Duration.ofNanos(later.mono() - earlier.mono())
                        : Duration.ZERO;
        return told.plus(NOT_WORTH_TELLING).compareTo(passed) < 0;
    }

    private Verdict verdict() {
        if (!table.head().equals(before.text())) atTheEnd();
        takenOut.values().forEach(this::takenOutWithoutLeave);
        if (breaks.isEmpty())
            return new Verdict.Whole(before.seq(), HexFormat.of().formatHex(before.mac()));
        breaks.sort(Comparator.comparingLong(Break::seq));
        return new Verdict.Broken(
                breaks,
                breaks.stream().filter(found -> !writtenDown.contains(found.text())).toList());
    }

    private void atTheEnd() {
        var cut = headSeq() > before.seq();
        if (cut) found(Break.Kind.TAIL_CUT, before.seq() + 1, Optional.empty());
        else if (holds) found(Break.Kind.CHANGED, Math.max(1, before.seq()), Optional.empty());
    }

    private long headSeq() {
        try {
            return Long.parseLong(table.head().split(" ", 2)[0]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void takenOutWithoutLeave(AuditEntry entry) {
        found(Break.Kind.CHANGED, entry.seq(), Optional.of(entry.at()));
    }

    private void found(Break.Kind kind, long seq, Optional<Instant> next) {
        breaks.add(new Break(kind, seq, sound.map(AuditEntry::at), next));
    }
}
