package org.tyst.dispatch;

import java.util.List;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.Problem;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.words.Language;

/** What became of filing. Nothing is kept or sent unless all of it is {@link Filed}. */
public sealed interface FilingOutcome {
    record Filed(Report report, List<FiledCopy> copies) implements FilingOutcome {}

    /** The report itself is not ready. */
    record NotReady(List<Problem> problems) implements FilingOutcome {}

    /** The report must be made final first, or it is filed already. */
    record NotFinal() implements FilingOutcome {}

    /** The report is in two languages, and the court was to have one of them. */
    record OneLanguageOnly(Language lacking) implements FilingOutcome {}

    /** A copy carries something it must not. */
    record Stopped(Recipient recipient, List<CopyFinding> findings) implements FilingOutcome {}

    /** The gate was not answered for this copy. */
    record GateUnanswered(Recipient recipient, Missing missing) implements FilingOutcome {}

    /** Something changed after this copy was made and checked; make it again. */
    record Outdated(Recipient recipient, Changed what) implements FilingOutcome {}

    record NotKept(SaveOutcome outcome) implements FilingOutcome {}

    /** {@code RECORD} is all that the report was made from and checked against, withheld details and other cases with it. */
    enum Changed {
        REPORT,
        RECORD,
        BYTES
    }

    enum Missing {
        PURPOSE,
        REASON
    }
}
