package org.tyst.dispatch;

import java.util.List;
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

    static CheckList of(
            Report report,
            CaseFile file,
            Recipient recipient,
            WithheldDetails withheld,
            OtherCases others) {
        var values =
                file.contactPoints().stream()
                        .filter(ContactPoint::isWithheld)
                        .flatMap(point -> value(point, withheld))
                        .toList();
        return new CheckList(
                values, recipient instanceof Recipient.Court, others, known(report, file));
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

    private static Stream<CheckList.Value> value(ContactPoint point, WithheldDetails withheld) {
        return withheld.of(point.id()).stream()
                .filter(detail -> !detail.isBlank())
                .map(detail -> new CheckList.Value(point.id(), point.kind(), detail));
    }
}
