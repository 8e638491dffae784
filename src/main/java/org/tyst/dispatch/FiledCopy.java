package org.tyst.dispatch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.tyst.cases.CaseId;
import org.tyst.reports.Recipient;
import org.tyst.reports.ReportId;
import org.tyst.reports.TemplateRef;

/** One copy as it left: frozen. Its file lies beside it by its SHA-256 and is never rendered again. */
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
        Instant filedAt) {
    /** A file for Word lies beside the pages of the same copy. How many pages it has is Word's to say. */
    @JsonIgnore
    public boolean isForWord() {
        return fileName.endsWith(".docx");
    }
}
