package org.tyst.screens.contact;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.tyst.audit.AuditTrail;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseFile;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.ExtractGate;
import org.tyst.dispatch.ExtractMaking;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.people.Practitioner;
import org.tyst.reports.ContactCopies;
import org.tyst.reports.Material;
import org.tyst.screens.Navigator;
import org.tyst.screens.outgoing.ExtractRun;
import org.tyst.screens.outgoing.ExtractsOut;
import org.tyst.words.Days;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What the pages about a signed contact work with. */
public record ContactMeans(
        Bases bases,
        AuditTrail audit,
        ContactCopies copies,
        ExtractMaking making,
        ExtractGate gate,
        ExtractsOut out,
        Practitioner me,
        Scratch scratch,
        Words words,
        Work work,
        Clock clock,
        Navigator navigator) {
    /** A signed contact with the record of its case. */
    record Opened(InterviewRecord record, Material material) {
        CaseFile file() {
            return material.file();
        }
    }

    /** Call on the store's thread. Empty if it is not on this laptop, or not signed yet. */
    Optional<Opened> open(InterviewId id) {
        var records = bases.records();
        return records.interviews()
                .open(id)
                .filter(record -> record.interview().isSigned())
                .flatMap(record ->
                        records.material(record.interview().caseId())
                                .map(material -> new Opened(record, material)));
    }

    ExtractRun run() {
        return new ExtractRun(gate, out, work);
    }

    Days days() {
        return new Days(words, clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }
}
