package org.tyst.reports;

import java.util.Map;
import java.util.Optional;
import org.tyst.cases.ContactPointId;

/** Details out of the sealed compartment, for the court copy and for the check of copies. Prints nothing of itself. */
public record WithheldDetails(Map<ContactPointId, String> byPoint) {
    public WithheldDetails {
        byPoint = Map.copyOf(byPoint);
    }

    public static WithheldDetails none() {
        return new WithheldDetails(Map.of());
    }

    public Optional<String> of(ContactPointId id) {
        return Optional.ofNullable(byPoint.get(id));
    }

    @Override
    public String toString() {
        return byPoint.size() + " withheld details";
    }
}
