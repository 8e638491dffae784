package org.tyst.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.Ids;
import org.tyst.reports.Report;
import org.tyst.reports.life.Change;
import org.tyst.reports.life.Changes.Difference;
import org.tyst.reports.life.LineId;

/**
 * One change for a stretch of writing in a block, not one for each pause of the fingers. Only remembered: told in two pieces does
 * no harm.
 */
final class ReportStretches {
    private static final Set<Change.Sort> TYPED =
            Set.of(
                    Change.Sort.ADDED,
                    Change.Sort.CHANGED,
                    Change.Sort.NOT_RELEVANT,
                    Change.Sort.TRANSLATED);

    private final Clock clock;
    private final String who;
    private final Ids ids;
    private final Map<UUID, Change> last = new HashMap<>();

    ReportStretches(Clock clock, String who) {
        this.clock = clock;
        this.who = who;
        this.ids = new Ids(clock, new SecureRandom());
    }

    /** The change of this block that the difference goes on with. */
    Optional<Change> open(Report report, Difference difference) {
        return Optional.ofNullable(last.get(key(report, difference)))
                .filter(change -> goesOn(change, difference));
    }

    private boolean goesOn(Change change, Difference difference) {
        var now = clock.instant();
        return TYPED.contains(difference.sort())
                && change.proposal().isEmpty()
                && change.after().equals(difference.before())
                && !now.isBefore(change.began())
                && now.isBefore(change.began().plus(Stretches.LENGTH));
    }

    Change told(
            Report report,
            Difference difference,
            Optional<Change> open,
            Optional<Change.Proposal> words) {
        var now = clock.instant();
        var change =
                open.filter(_ -> words.isEmpty())
                        .map(before -> before.goesOn(difference.after(), now))
                        .orElseGet(() -> begun(report, difference, now, words));
        last.put(key(report, difference), change);
        return change;
    }

    private Change begun(
            Report report, Difference it, Instant now, Optional<Change.Proposal> words) {
        return new Change(
                new LineId(ids.next()),
                report.id(),
                report.caseId(),
                it.sort(),
                it.block(),
                it.sectionTitle(),
                it.before(),
                it.after(),
                who,
                now,
                now,
                words);
    }

    private static UUID key(Report report, Difference difference) {
        var key = keyOfOwn(report, difference);
        return difference.sort() == Change.Sort.TRANSLATED
                ? Ids.named("translated", key.toString())
                : key;
    }

    private static UUID keyOfOwn(Report report, Difference difference) {
        return difference
                .block()
                .map(block -> block.value())
                .orElseGet(() -> Ids.named("whole", report.id() + difference.sectionTitle()));
    }
}
