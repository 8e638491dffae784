package org.tyst.cases.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.giveaway.Fragments;
import org.tyst.cases.giveaway.Haystack;

/**
 * Where the agency knew the person to live, against every address of the file, past ones too. A withheld address is compared if
 * somebody opened it for this, and is never handed on.
 */
final class Addresses {
    private Addresses() {}

    static Comparison compare(
            AgencySubject said,
            Collection<ContactPoint> points,
            Map<ContactPointId, String> sealed) {
        var theirs =
                said.addresses().stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        var addresses =
                points.stream().filter(point -> point.kind() == ContactPoint.Kind.ADDRESS).toList();
        var open = addresses.stream().flatMap(point -> point.openDetail().stream()).toList();
        var closed =
                addresses.stream()
                        .filter(ContactPoint::isWithheld)
                        .flatMap(point -> Optional.ofNullable(sealed.get(point.id())).stream())
                        .toList();
        var ours = Stream.concat(open.stream(), closed.stream()).toList();
        return new Comparison(
                Comparison.Of.ADDRESS, agreement(theirs, ours), theirs, open, closed.size());
    }

    private static Agreement agreement(List<String> theirs, List<String> ours) {
        if (theirs.isEmpty()) return Agreement.NOT_SAID;
        if (ours.isEmpty()) return Agreement.NOT_ON_FILE;
        return theirs.stream()
                .flatMap(one -> ours.stream().map(other -> agreement(one, other)))
                .min(Agreement::compareTo)
                .orElseThrow();
    }

    /** The same postcode is the same street, not yet the same door. */
    private static Agreement agreement(String one, String other) {
        if (Haystack.fold(one).equals(Haystack.fold(other))) return Agreement.SAME;
        var there = Fragments.postcodes(other).toList();
        return Fragments.postcodes(one).anyMatch(there::contains)
                ? Agreement.NEAR
                : Agreement.DIFFERENT;
    }
}
