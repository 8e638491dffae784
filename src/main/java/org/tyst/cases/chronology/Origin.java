package org.tyst.cases.chronology;

import java.util.UUID;

/** What in the record an entry was chosen from. */
public record Origin(Kind kind, UUID id) {
    public enum Kind {
        STATEMENT,
        /** Of the case file, or out of an agency's answer. */
        FACT,
        HEARING,
        /** The day on which the court was applied to, or ordered a report. */
        ORDER
    }
}
