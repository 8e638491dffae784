package org.tyst.contests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.Ids;
import org.tyst.basics.Text;
import org.tyst.cases.CaseFact;
import org.tyst.cases.FactId;
import org.tyst.people.Practitioner;

/** Makes contested-data notes, decisions and amended facts in the name of whoever uses this laptop. */
public final class Contesting {
    private final Practitioner practitioner;
    private final Ids ids;
    private final Clock clock;

    public Contesting(Practitioner practitioner, Ids ids, Clock clock) {
        this.practitioner = practitioner;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id of a note that is about to be made, so that asking twice makes one. */
    public ContestId newId() {
        return new ContestId(ids.next());
    }

    public Contest raise(ContestId id, Raised raised) {
        return new Contest(
                id,
                raised.caseId(),
                raised.target(),
                raised.challengedText(),
                raised.kind(),
                raised.by(),
                Text.kept(raised.byName()),
                raised.via(),
                moment(raised.received()),
                practitioner.name(),
                Text.kept(raised.saidToBeWrong()),
                Text.kept(raised.saidToBeRight()),
                List.of(),
                raised.restricted(),
                Optional.empty());
    }

    public Decision decide(ContestOutcome outcome, String reasons, String decidedBy) {
        return new Decision(outcome, Text.kept(reasons), Text.kept(decidedBy), clock.instant());
    }

    /** The fact as it stands after the decision: a new one that names the old, which stays. */
    public CaseFact amended(CaseFact old, String text, String why) {
        return new CaseFact(
                new FactId(ids.next()),
                old.caseId(),
                Text.kept(text),
                old.standing(),
                old.source(),
                old.on(),
                old.about(),
                Optional.of(old.id()),
                Text.kept(why));
    }

    /** Received today means now; of an earlier day only the day is known, and noon is as good as any hour. */
    private Instant moment(LocalDate received) {
        if (received.equals(LocalDate.now(clock))) return clock.instant();
        return received.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
