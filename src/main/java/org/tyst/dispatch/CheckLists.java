package org.tyst.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;
import org.tyst.reports.Recipient;
import org.tyst.reports.WithheldDetails;

/** What each copy is checked for. */
final class CheckLists {
    private CheckLists() {}

    static CheckList of(
            CaseFile file, Recipient recipient, WithheldDetails withheld, OtherCases others) {
        var values =
                file.contactPoints().stream()
                        .filter(ContactPoint::isWithheld)
                        .flatMap(point -> value(file, point, withheld))
                        .toList();
        return new CheckList(values, recipient instanceof Recipient.Court, others);
    }

    /** The details that the court copy holds on purpose. */
    static List<CheckList.Value> carried(CheckList list) {
        return list.expected() ? list.withheld() : List.of();
    }

    private static Stream<CheckList.Value> value(
            CaseFile file, ContactPoint point, WithheldDetails withheld) {
        Optional<String> owner = file.person(point.person()).map(Person::name);
        return withheld.of(point.id()).stream()
                .filter(detail -> !detail.isBlank())
                .map(detail -> new CheckList.Value(point.id(), point.kind(), detail, owner));
    }
}
