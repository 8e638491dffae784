package org.tyst.dispatch;

import java.time.Instant;
import org.tyst.cases.CaseId;
import org.tyst.reports.Recipient;
import org.tyst.reports.ReportId;
import org.tyst.reports.TemplateRef;

/** One copy as it left: frozen. Its PDF lies beside it by its SHA-256 and is never rendered again. */
public record FiledCopy(
        CopyId id,
        ReportId report,
        CaseId caseId,
        int version,
        Recipient recipient,
        RecipientClass recipientClass,
        String purpose,
        String reason,
        String fileName,
        String sha256,
        int pages,
        long size,
        TemplateRef template,
        String fonts,
        CheckResult check,
        String filedBy,
        Instant filedAt) {}
