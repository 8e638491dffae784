package org.tyst.cases.giveaway;

import java.util.List;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;

/** Where else on a case's file a detail stands open: the child's address is the mother's. */
public final class SameDetail {
    private SameDetail() {}

    public static List<ContactPoint> openElsewhere(
            CaseFile file, ContactPoint withheld, String detail) {
        var parts = Fragments.exact(withheld.kind(), detail).toList();
        return file.contactPoints().stream()
                .filter(point -> !point.id().equals(withheld.id()))
                .filter(point ->
                        point.openDetail().map(Haystack::of).stream()
                                .anyMatch(text -> parts.stream().anyMatch(part -> part.in(text))))
                .toList();
    }
}
