package org.tyst.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;
import org.tyst.people.Practitioner;
import org.tyst.reports.Recipient;
import org.tyst.reports.WithheldDetails;

/** What each copy is checked for. */
final class CheckLists {
    private CheckLists() {}

    static CheckList of(Basis basis, Recipient recipient) {
        return of(basis, recipient instanceof Recipient.Court);
    }

    /** The withheld details stand in no draft, whoever reads it. */
    static CheckList ofDraft(Basis basis) {
        return of(basis, false);
    }

    /** @param from whose office stands on the front sheet */
    static CheckList of(Grounds grounds, Recipient recipient, Practitioner from) {
        return of(grounds, recipient instanceof Recipient.Court, from);
    }

    private static CheckList of(Basis basis, boolean expected) {
        var grounds = new Grounds(basis.material(), basis.withheld(), basis.others());
        return of(grounds, expected, basis.report().author());
    }

    private static CheckList of(Grounds grounds, boolean expected, Practitioner from) {
        var file = grounds.material().file();
        var points = file.contactPoints().stream().filter(ContactPoint::isWithheld).toList();
        return new CheckList(
                points.stream()
                        .flatMap(point -> value(point, grounds.withheld()).stream())
                        .toList(),
                points.stream()
                        .filter(point -> value(point, grounds.withheld()).isEmpty())
                        .map(ContactPoint::kind)
                        .toList(),
                expected,
                grounds.others(),
                known(from, file));
    }

    /** What the front sheet says to everybody. A council's name is also that of half its schools. */
    private static String known(Practitioner from, CaseFile file) {
        var office = Stream.of(from.officeAddress(), from.officePhone());
        var names = file.people().stream().map(Person::name);
        return Stream.of(office, names, Stream.of(file.theCase().court()))
                .flatMap(known -> known)
                .collect(Collectors.joining("\n"));
    }

    /** The details that the court copy holds on purpose. */
    static List<CheckList.Value> carried(CheckList list) {
        return list.expected() ? list.withheld() : List.of();
    }

    private static Optional<CheckList.Value> value(ContactPoint point, WithheldDetails withheld) {
        return withheld.of(point.id())
                .filter(detail -> !detail.isBlank())
                .map(detail -> new CheckList.Value(point.id(), point.kind(), detail));
    }
}
