package org.tyst.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;

/** Where filed copies are kept. Call on the store's thread. There is no way to change or remove one. */
public interface CopyStore {
    /** One commit: the report as filed, its copies, and their PDFs. */
    SaveOutcome file(Report filed, List<FiledCopy> copies, Map<CopyId, byte[]> pdfs);

    List<FiledCopy> ofCase(CaseId id);

    List<FiledCopy> ofReport(ReportId id);

    /** What the central record has said of their way to the court: at most one for each, and none for what it does not send on. */
    List<DeliveryNote> deliveries(CaseId id);

    /** That the copy was opened is in the history before its bytes are here. */
    Optional<byte[]> pdf(CopyId id);
}
