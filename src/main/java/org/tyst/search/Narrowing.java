package org.tyst.search;

import java.time.LocalDate;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;

/**
 * What a hit must be besides having the words. Everything given must hold; nothing given lets everything through.
 *
 * @param person who said it, was there, raised it, or whom it is about
 * @param child a child whom it concerns; a person like any other, but asked for beside who said it
 * @param from the first day, and {@code until} the last: of a statement, the day of its interview
 * @param contested only what is contested and not yet decided
 */
public record Narrowing(
        Optional<CaseId> theCase,
        Optional<PersonId> person,
        Optional<PersonId> child,
        Optional<Standing> standing,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean contested) {
    public static final Narrowing NONE =
            new Narrowing(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    public Narrowing theCase(CaseId id) {
        return new Narrowing(Optional.of(id), person, child, standing, from, until, contested);
    }

    public Narrowing person(PersonId id) {
        return new Narrowing(theCase, Optional.of(id), child, standing, from, until, contested);
    }

    public Narrowing child(PersonId id) {
        return new Narrowing(theCase, person, Optional.of(id), standing, from, until, contested);
    }

    public Narrowing standing(Standing how) {
        return new Narrowing(theCase, person, child, Optional.of(how), from, until, contested);
    }

    public Narrowing from(LocalDate day) {
        return new Narrowing(theCase, person, child, standing, Optional.of(day), until, contested);
    }

    public Narrowing until(LocalDate day) {
        return new Narrowing(theCase, person, child, standing, from, Optional.of(day), contested);
    }

    public Narrowing contested(boolean only) {
        return new Narrowing(theCase, person, child, standing, from, until, only);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
