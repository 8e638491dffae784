package org.tyst.dispatch;

import java.util.List;
import java.util.stream.Stream;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.giveaway.Fragment;
import org.tyst.cases.giveaway.Fragments;
import org.tyst.cases.giveaway.Haystack;

/**
 * What to look for in one copy. {@code expected} is true for the court copy: there a withheld detail is meant to stand on a
 * page, and it is its absence that is told. {@code known} is what the copy says openly, such as the office's own address: a
 * fragment that stands in it gives nothing away. {@code unopened} are withheld details that are not on this laptop: nobody can
 * look for them.
 */
public record CheckList(
        List<Value> withheld,
        List<ContactPoint.Kind> unopened,
        boolean expected,
        OtherCases others,
        String known) {
    public CheckList {
        withheld = List.copyOf(withheld);
        unopened = List.copyOf(unopened);
    }

    /** A withheld detail. Prints nothing of itself. */
    public record Value(ContactPointId point, ContactPoint.Kind kind, String detail) {
        public Fragment whole() {
            return Fragment.of(detail);
        }

        public String masked() {
            return Masked.of(detail);
        }

        @Override
        public String toString() {
            return "withheld " + kind;
        }
    }

    /** The parts of a value that must not be found. */
    public List<Fragment> telling(Value value) {
        return parts(value).filter(Fragment::tells).toList();
    }

    /** The parts that are too short or too common to stop a copy; somebody looks at where they stand. */
    public List<Fragment> worthALook(Value value) {
        return parts(value).filter(part -> !part.tells()).toList();
    }

    /** What belongs to other cases and is not what this copy says openly. */
    public Stream<OtherCases.Entry> foreign() {
        var openly = Haystack.of(known);
        return others.entries().stream().filter(entry -> !entry.fragment().in(openly));
    }

    private Stream<Fragment> parts(Value value) {
        var openly = Haystack.of(known);
        var parts = Fragments.of(value.kind(), value.detail());
        return Stream.concat(Stream.of(value.whole()), parts)
                .distinct()
                .filter(part -> !part.in(openly));
    }
}
