package org.tyst.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person is something to another: {@code one} is the parent of {@code other}, is married to {@code other}. Between any two people
 * of a case, each with its source. What ended has a day; what was never so is taken off with a reason and stays on the record as that.
 *
 * @param words what the relation is where it has no name of its own, or more about it
 * @param withheld one of them may not be named beside the other in anything that leaves: it is in no picture and no list of one. Where two
 *     laptops disagree the stricter answer wins, and the merge knows the field by this name
 */
public record FamilyTie(
        TieId id,
        CaseId caseId,
        PersonId one,
        PersonId other,
        Relation relation,
        String words,
        String source,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean withheld,
        Optional<TakenOff> takenOff) {
    public FamilyTie {
        if (one.equals(other))
            throw new IllegalArgumentException("Nobody is related to themselves");
    }

    /** Who took it off, when and why. */
    public record TakenOff(String by, LocalDate on, String why) {
        public TakenOff {
            if (why.isBlank())
                throw new IllegalArgumentException("A tie is taken off for a reason");
        }
    }

    public boolean stands() {
        return takenOff.isEmpty();
    }

    public boolean isOver(LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }

    public boolean isBetween(PersonId first, PersonId second) {
        return one.equals(first) && other.equals(second)
                || one.equals(second) && other.equals(first);
    }

    public FamilyTie takenOff(TakenOff by) {
        return new FamilyTie(
                id,
                caseId,
                one,
                other,
                relation,
                words,
                source,
                since,
                until,
                withheld,
                Optional.of(by));
    }
}
