package org.tyst.cases;

import java.time.LocalDate;
import java.util.Optional;

/** A day by which something has to be done, or on which something happens, in one case. */
public sealed interface Deadline {

    ChildrensCase theCase();

    LocalDate day();

    /** A hearing; {@code papersBy} is the last day for what the court must have before it, where a rule sets one. */
    record HearingOn(ChildrensCase theCase, Hearing hearing, Optional<LocalDate> papersBy)
            implements Deadline {
        @Override
        public LocalDate day() {
            return hearing.start().toLocalDate();
        }
    }

    /** The date the court set for filing a report. */
    record ReportDue(ChildrensCase theCase, DirectedReport report, LocalDate day)
            implements Deadline {}
}
