package org.tyst.screens.casefile;

import org.tyst.audit.AuditTrail;
import org.tyst.cases.CaseStore;
import org.tyst.cases.HoldStore;
import org.tyst.cases.SealedDetails;
import org.tyst.cases.TaskStore;
import org.tyst.cases.checks.CheckStore;
import org.tyst.cases.chronology.ChronologyStore;
import org.tyst.contests.ContestStore;
import org.tyst.dispatch.CopyStore;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.attachments.AttachmentStore;
import org.tyst.reports.ReportStore;
import org.tyst.sync.Keeping;
import org.tyst.sync.late.LateDesk;

/** Where the page reads from. */
public record CaseStores(
        CaseStore cases,
        HoldStore holds,
        SealedDetails sealed,
        InterviewStore interviews,
        ContestStore contests,
        ReportStore reports,
        CopyStore copies,
        AuditTrail audit,
        AttachmentStore attachments,
        Keeping keeping,
        LateDesk late,
        CheckStore checks,
        ChronologyStore chronology,
        TaskStore tasks) {

    /** On a laptop that keeps everything it has. */
    public CaseStores(
            CaseStore cases,
            HoldStore holds,
            SealedDetails sealed,
            InterviewStore interviews,
            ContestStore contests,
            ReportStore reports,
            CopyStore copies,
            AuditTrail audit,
            AttachmentStore attachments) {
        this(
                cases,
                holds,
                sealed,
                interviews,
                contests,
                reports,
                copies,
                audit,
                attachments,
                Keeping.EVERYTHING,
                LateDesk.NONE,
                CheckStore.NONE,
                ChronologyStore.NONE,
                TaskStore.NONE);
    }
}
