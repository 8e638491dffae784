package org.tyst.dispatch;

import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.Because;

/**
 * The gate for what is no report. It believes nothing that was found earlier without looking again, and the receipt is in the
 * history before a byte is out. Call on the store's thread.
 */
public final class ExtractGate {
    private final Bases bases;
    private final AuditTrail audit;

    public ExtractGate(Bases bases, AuditTrail audit) {
        this.bases = bases;
        this.audit = audit;
    }

    /** Writes into the history that it was read back, and whether that stopped it. */
    public void checked(Extract extract) {
        record(
                extract,
                extract.check().stops() ? Act.COPY_STOPPED : Act.COPY_CHECKED,
                extract.fileName());
    }

    /** {@link ExtractOutcome.Out} when it may go, with its line in the history; else what is in the way, and no line. */
    public ExtractOutcome toFile(ExtractAsked asked, Lying where) {
        return open(asked, Act.EXTRACT_SAVED, ExtractReceipt.file(asked, where));
    }

    /** The same for a printer that somebody chose. */
    public ExtractOutcome toPaper(ExtractAsked asked) {
        return open(asked, Act.EXTRACT_PRINTED, ExtractReceipt.paper(asked));
    }

    /** It was let out and got nowhere: that stands in the history too. */
    public void cameToNothing(ExtractAsked asked) {
        record(asked.extract(), Act.EXTRACT_CAME_TO_NOTHING, asked.extract().fileName());
    }

    private ExtractOutcome open(ExtractAsked asked, Act act, ExtractReceipt receipt) {
        return refused(asked).orElseGet(() -> out(asked, act, receipt));
    }

    private Optional<ExtractOutcome> refused(ExtractAsked asked) {
        var extract = asked.extract();
        var changed = changed(extract);
        if (changed.isPresent()) return changed.map(ExtractOutcome.Outdated::new);
        if (extract.check().stops()) return Optional.of(new ExtractOutcome.Stopped());
        return asked.missing().map(ExtractOutcome.Unanswered::new);
    }

    /** A case that has left the laptop meanwhile has changed as much as one can. */
    private Optional<ExtractOutcome.Changed> changed(Extract extract) {
        return bases.ofCase(extract.caseId(), Because.AN_EXTRACT_IS_CHECKED.text())
                .map(extract::changedSince)
                .orElse(Optional.of(ExtractOutcome.Changed.RECORD));
    }

    private ExtractOutcome out(ExtractAsked asked, Act act, ExtractReceipt receipt) {
        record(asked.extract(), act, receipt.text());
        return new ExtractOutcome.Out(receipt);
    }

    private void record(Extract extract, Act act, String why) {
        audit.record(act, Optional.of(extract.caseId().value()), Optional.of(extract.item()), why);
    }
}
