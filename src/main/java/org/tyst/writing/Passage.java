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
 * @param convictions what agencies have answered about those of whom it may speak
 */
public record Passage(
        String text,
        boolean asksWhoSaidIt,
        List<Person> children,
        Set<PersonId> concerned,
        LocalDate day,
        Convictions convictions) {
    public Passage {
        children = List.copyOf(children);
        concerned = Set.copyOf(concerned);
    }

    /** In a case in which no agency has answered. */
    public Passage(
            String text,
            boolean asksWhoSaidIt,
            List<Person> children,
            Set<PersonId> concerned,
            LocalDate day) {
        this(text, asksWhoSaidIt, children, concerned, day, Convictions.none(children));
    }
}
