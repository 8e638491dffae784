package org.tyst.reports;

import java.util.Optional;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.Person;

/**
 * What a new document is about besides its case.
 *
 * @param ordered the order that asks for it
 * @param person to whom it is written
 * @param earlier the document that it corrects, amends or adds to
 */
public record About(
        Optional<DirectedReport> ordered, Optional<Person> person, Optional<Report> earlier) {
    public static About order(Optional<DirectedReport> ordered) {
        return new About(ordered, Optional.empty(), Optional.empty());
    }

    public About to(Person person) {
        return new About(ordered, Optional.of(person), earlier);
    }

    public About after(Report report) {
        return new About(ordered, person, Optional.of(report));
    }
}
