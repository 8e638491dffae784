package org.tyst.dispatch;

import java.util.List;
import java.util.stream.Stream;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;

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
        var openly = Haystack.of(known);
        var parts = Fragments.of(value.kind(), value.detail());
        return Stream.concat(Stream.of(value.whole()), parts)
                .distinct()
                .filter(part -> !part.in(openly))
                .toList();
    }
}
