package org.tyst.reports;

import java.util.Comparator;
import java.util.List;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Part;
import org.tyst.cases.Person;

/** The parties in an order that never depends on how they were read: applicants first, then by name. */
final class Parties {
    private static final Comparator<Person> APPLICANTS_FIRST =
            Comparator.comparing(person -> !person.parts().contains(Part.APPLICANT));

    private Parties() {}

    static List<Person> inOrder(CaseFile file) {
        return file.parties().stream()
                .sorted(
                        APPLICANTS_FIRST
                                .thenComparing(Person::name)
                                .thenComparing(person -> person.id().value()))
                .toList();
    }
}
