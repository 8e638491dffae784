package org.tyst.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when the record of a case is kept. */
public sealed interface Retention {
    /** The day from which it may be destroyed, and the child whose birthday says so. */
    record Until(LocalDate day, Person youngest) implements Retention {}

    /**
     * Nobody can say: a child's date of birth is missing or doubtful, or there is no child.
     *
     * @param notBefore what the other children's birthdays say
     */
    record NotKnown(Optional<LocalDate> notBefore) implements Retention {}

    /** Destruction is held, whatever the clock says. */
    record Held(List<Hold> holds, Retention otherwise) implements Retention {
        public Held {
            holds = List.copyOf(holds);
            if (holds.isEmpty()) throw new IllegalArgumentException("Nothing holds it");
        }
    }
}
