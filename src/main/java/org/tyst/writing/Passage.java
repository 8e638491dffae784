package org.tyst.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;

/**
 * What is being written, and what is known around it.
 *
 * @param asksWhoSaidIt somebody must have said this, and nobody is named
 * @param children the children of the case
 * @param concerned those of them whom this passage is said to be about
 * @param day the day that it tells of
 */
public record Passage(
        String text,
        boolean asksWhoSaidIt,
        List<Person> children,
        Set<PersonId> concerned,
        LocalDate day) {
    public Passage {
        children = List.copyOf(children);
        concerned = Set.copyOf(concerned);
    }
}
