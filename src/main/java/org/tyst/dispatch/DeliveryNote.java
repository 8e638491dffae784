package org.tyst.dispatch;

import java.time.Instant;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.reports.ReportId;

/**
 * How far a filed copy has come on its way to the court. Written by the central record alone, which sends it; a laptop reads it.
 *
 * @param way empty when the central record knows none to that court
 * @param why what stands in the way, or stood there at the last try
 * @param receipt what the other end answered, if it gave anything to quote
 * @param again when it is tried next, while it waits
 */
public record DeliveryNote(
        DeliveryId id,
        CaseId caseId,
        ReportId report,
        CopyId copy,
        Optional<Way> way,
        Standing standing,
        Optional<Why> why,
        Optional<String> receipt,
        int tries,
        Instant at,
        Optional<Instant> again) {
    /** Stored and sent by name: add, never rename. */
    public enum Way {
        /** The court's own system for documents. */
        UPLOAD,
        /** The secure mail gateway: what it has taken is on its way, and not yet read by anybody. */
        SECURE_MAIL
    }

    public enum Standing {
        WAITING,
        DELIVERED,
        /** It is not tried any more until somebody has done something. */
        NEEDS_PERSON
    }

    public enum Why {
        /** The organisation's list of courts does not have this one, or has no way to it. */
        COURT_NOT_LISTED,
        /** It is too long ago that somebody made sure of the court's address. */
        ADDRESS_NOT_CONFIRMED,
        /** The case is at another court now than when the copy was filed. */
        COURT_CHANGED,
        /** The court's system has no type for this report. */
        TYPE_NOT_KNOWN,
        /** The case has no number, or no reference, that the court would know it by. */
        NO_CASE_NUMBER,
        /** The bytes are not the ones that were filed. */
        BYTES_CHANGED,
        /** It was filed so long ago that sending it now would surprise. */
        TOO_OLD,
        /** There was nobody at the other end, or it was busy. */
        NOT_ANSWERED,
        /** The other end does not let us in. */
        NOT_LET_IN,
        /** The line could not be made safe, and nothing was said on it. */
        NOT_SECURE,
        /** The other end has read it and will not have it. */
        REFUSED_THERE
    }
}
