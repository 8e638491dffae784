package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a person can be found. The detail of a withheld point is never in this record: it lies in the sealed compartment
 * and is opened, with a reason, through {@link SealedDetails}. The constructor refuses anything else.
 */
public record ContactPoint(
        ContactPointId id,
        CaseId caseId,
        PersonId person,
        Kind kind,
        Confidentiality confidentiality,
        Optional<String> openDetail,
        String source,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public enum Kind {
        ADDRESS,
        PHONE,
        EMAIL,
        SCHOOL,
        GP,
        WORKPLACE,
        OTHER
    }

    public ContactPoint {
        if (confidentiality.isWithheld() && openDetail.isPresent())
            throw new IllegalArgumentException("A withheld detail may not stand in the open");
    }

    @JsonIgnore
    public boolean isWithheld() {
        return confidentiality.isWithheld();
    }
}
