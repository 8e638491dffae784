package org.tyst.cases;

import java.time.LocalDate;

/** Something that stops destruction for as long as it lasts. */
public record Hold(Reason reason, LocalDate since) {
    public enum Reason {
        COMPLAINT,
        SUBJECT_ACCESS_REQUEST,
        LITIGATION,
        INQUIRY,
        INCIDENT_REVIEW
    }
}
