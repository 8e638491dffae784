package org.tyst.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;

/**
 * Collects what belongs to the other cases on this laptop, for the check that none of it stands in a copy of this one. People
 * who are in this case too are left out: their names belong here. Call on the store's thread; keep the result in memory only.
 */
public final class Neighbours {
    private final CaseStore cases;

    public Neighbours(CaseStore cases) {
        this.cases = cases;
    }

    public OtherCases of(CaseFile own) {
        var known = words(own).collect(Collectors.toSet());
        var entries = new ArrayList<OtherCases.Entry>();
        for (var row : cases.rows())
            if (!row.id().equals(own.theCase().id())) entries.addAll(entries(row.id(), known));
        return new OtherCases(entries);
    }

    private List<OtherCases.Entry> entries(CaseId id, Set<String> known) {
        return cases.open(id).stream()
                .flatMap(Neighbours::all)
                .filter(entry -> !known.contains(folded(entry.value())))
                .toList();
    }

    private static Stream<OtherCases.Entry> all(CaseFile file) {
        var number =
                Stream.of(
                        new OtherCases.Entry(
                                OtherCases.Kind.CASE_NUMBER, file.theCase().courtNumber()));
        var names =
                file.people().stream()
                        .map(Person::name)
                        .filter(name -> name.strip().contains(" "))
                        .map(name -> new OtherCases.Entry(OtherCases.Kind.FULL_NAME, name));
        var points = file.contactPoints().stream().flatMap(Neighbours::open);
        return Stream.of(number, names, points)
                .flatMap(all -> all)
                .filter(entry -> !entry.value().isBlank());
    }

    private static Stream<OtherCases.Entry> open(ContactPoint point) {
        return switch (point.kind()) {
            case ADDRESS ->
                    point.openDetail().stream()
                            .map(it -> new OtherCases.Entry(OtherCases.Kind.ADDRESS, it));
            case PHONE ->
                    point.openDetail().stream()
                            .map(it -> new OtherCases.Entry(OtherCases.Kind.PHONE, it));
            case EMAIL, SCHOOL, GP, WORKPLACE, OTHER -> Stream.empty();
        };
    }

    private static Stream<String> words(CaseFile file) {
        return all(file).map(OtherCases.Entry::value).map(Neighbours::folded);
    }

    private static String folded(String value) {
        return value.toLowerCase(Locale.ROOT).strip();
    }
}
