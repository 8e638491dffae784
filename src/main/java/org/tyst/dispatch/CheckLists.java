package org.tyst.dispatch;

import java.util.List;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
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
        var known = report.author().officeAddress() + "\n" + report.author().officePhone();
        return new CheckList(values, recipient instanceof Recipient.Court, others, known);
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
