package org.tyst.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A fact on the case file with its source and standing: what an agency recorded, what a court found. An amended fact is a
 * new one that names the old and says why; the old one stays.
 */
public record CaseFact(
        FactId id,
        CaseId caseId,
        String text,
        Standing standing,
        String source,
        Optional<LocalDate> on,
        Set<PersonId> about,
        Optional<FactId> supersedes,
        String whySuperseded) {
    public CaseFact {
        about = Set.copyOf(about);
        if (supersedes.isPresent() && whySuperseded.isBlank())
            throw new IllegalArgumentException("An amended fact says why");
    }
}
