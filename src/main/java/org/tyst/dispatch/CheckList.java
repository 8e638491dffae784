package org.tyst.dispatch;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;

/**
 * What to look for in one copy. {@code expected} is true for the court copy: there a withheld detail is meant to stand, and it
 * is its absence that is told.
 */
public record CheckList(List<Value> withheld, boolean expected, OtherCases others) {
    public CheckList {
        withheld = List.copyOf(withheld);
    }

    /** A withheld detail. Prints nothing of itself. */
    public record Value(
            ContactPointId point, ContactPoint.Kind kind, String detail, Optional<String> owner) {
        @Override
        public String toString() {
            return "withheld " + kind;
        }
    }
}
