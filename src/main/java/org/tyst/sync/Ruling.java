package org.tyst.sync;

import java.util.Optional;
import java.util.Set;

/**
 * What the central record does with one operation; pure, so that it can be tried in a simulation as it runs on the database.
 * The caller holds the case's lock, looks up the named base, and writes the effect with the operation's id in one transaction.
 */
public sealed interface Ruling {
    /** Keep the text as it was sent; {@code merged} stands from now on. */
    record Take(Merged merged) implements Ruling {}

    record Refuse(Refusal why) implements Ruling {}

    Set<Kind> NEVER_CHANGE =
            Set.of(
                    Kind.FILED_COPY,
                    Kind.COURT_IMPORT,
                    Kind.LATE_REVIEW,
                    Kind.HANDOVER_NOTE,
                    Kind.REPORT_LINE,
                    Kind.REPORT_REVIEW,
                    Kind.REPORT_CHANGE,
                    Kind.ACCESS_REVIEW);

    /**
     * Takes it, merged where two wrote, or refuses it.
     *
     * @param base what the operation was written on; empty for "never been there"
     * @param current what stands, if the item is known
     */
    static Ruling on(Operation op, Optional<Writing> base, Optional<CentralItem> current) {
        if (op.baseVid() > 0 && base.isEmpty()) return new Refuse(Refusal.UNKNOWN_BASE);
        if (current.isEmpty()) return new Take(Merged.of(op.writing()));
        return onKnown(op, base.orElse(Blank.WRITING), current.get());
    }

    /** Of a report that is somebody else's: kept as it was sent, and put before its author. What stands goes on standing. */
    static Ruling onAnothers(Operation op, Optional<Writing> base, CentralItem current) {
        if (op.baseVid() > 0 && base.isEmpty()) return new Refuse(Refusal.UNKNOWN_BASE);
        if (!current.caseId().equals(op.caseId()) || current.kind() != op.kind())
            return new Refuse(Refusal.OTHER_CASE);
        return new Take(Merge.offered(base.orElse(Blank.WRITING), op.writing(), current.writing()));
    }

    private static Ruling onKnown(Operation op, Writing base, CentralItem current) {
        if (!current.caseId().equals(op.caseId()) || current.kind() != op.kind())
            return new Refuse(Refusal.OTHER_CASE);
        if (NEVER_CHANGE.contains(op.kind()) && !isSame(op, current))
            return new Refuse(Refusal.FILED_NEVER_CHANGES);
        if (op.behind() && current.vid() != op.baseVid())
            return new Take(PutBack.merge(op.kind(), base, op.writing(), current.writing()));
        return new Take(Merge.merge(op.kind(), base, op.writing(), current.writing()));
    }

    private static boolean isSame(Operation op, CentralItem current) {
        return op.writing().equals(current.writing())
                && op.contentSha256().equals(current.contentSha256());
    }
}
