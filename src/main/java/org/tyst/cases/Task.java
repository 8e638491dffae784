package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Text;

/**
 * Something that is still to be done in a case, and afterwards that it was, and what came of it. A task outlives the draft of
 * the interview it came up in: that is signed, and the task goes on.
 *
 * @param from the interview it came up in
 * @param dueOn by which day, for an ordinary one
 * @param dueAt by which moment, for an urgent one
 */
public record Task(
        TaskId id,
        CaseId caseId,
        Kind kind,
        String what,
        Optional<UUID> from,
        Optional<LocalDate> dueOn,
        Optional<Instant> dueAt,
        Instant begunAt,
        Optional<Instant> doneAt,
        String outcome) {
    /** What sort of task. */
    public enum Kind {
        FOLLOW_UP,
        /** Somebody is not safe: it is to be passed on at once. */
        REFERRAL
    }

    public Task {
        kind = Objects.requireNonNullElse(kind, Kind.FOLLOW_UP);
        what = Text.kept(what);
        outcome = Text.kept(outcome);
    }

    public Task done(Instant at, String whatCameOfIt) {
        return new Task(
                id, caseId, kind, what, from, dueOn, dueAt, begunAt, Optional.of(at), whatCameOfIt);
    }

    @JsonIgnore
    public boolean isOpen() {
        return doneAt.isEmpty();
    }

    /** Past its time, and still open. */
    public boolean isLate(Instant now, LocalDate today) {
        return isOpen()
                && (dueAt.filter(at -> at.isBefore(now)).isPresent()
                        || dueOn.filter(day -> day.isBefore(today)).isPresent());
    }
}
