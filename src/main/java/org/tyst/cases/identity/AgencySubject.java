package org.tyst.cases.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom an agency says its answer is about. What it did not say is blank or empty. */
public record AgencySubject(
        String name, List<String> otherNames, Optional<LocalDate> born, List<String> addresses) {
    public AgencySubject {
        otherNames = List.copyOf(otherNames);
        addresses = List.copyOf(addresses);
    }
}
