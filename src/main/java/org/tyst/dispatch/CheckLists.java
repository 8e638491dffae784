package org.tyst.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.WithheldDetails;

/** What each copy is checked for. */
final class CheckLists {
    private CheckLists() {}

    static CheckList of(Basis basis, Recipient recipient) {
        var file = basis.material().file();
        var points = file.contactPoints().stream().filter(ContactPoint::isWithheld).toList();
        return new CheckList(
                points.stream().flatMap(point -> value(point, basis.withheld()).stream()).toList(),
                points.stream()
                        .filter(point -> value(point, basis.withheld()).isEmpty())
                        .map(ContactPoint::kind)
                        .toList(),
                recipient instanceof Recipient.Court,
                basis.others(),
                known(basis.report(), file));
    }

    /** What the front sheet says to everybody. A council's name is also that of half its schools. */
    private static String known(Report report, CaseFile file) {
        var office = Stream.of(report.author().officeAddress(), report.author().officePhone());
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
