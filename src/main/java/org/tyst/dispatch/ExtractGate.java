package org.tyst.dispatch;

import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.Because;
import org.tyst.dispatch.ExtractReceipt.Way;

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
    public ExtractOutcome open(ExtractAsked asked, Way way) {
        return refused(asked).orElseGet(() -> out(asked, way));
    }

    /** It was let out and got nowhere: that stands in the history too. */
    public void cameToNothing(ExtractAsked asked) {
        record(asked.extract(), Act.EXTRACT_CAME_TO_NOTHING, asked.extract().fileName());
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

    private ExtractOutcome out(ExtractAsked asked, Way way) {
        var receipt = ExtractReceipt.of(asked, way);
        var act =
                switch (way) {
                    case FILE -> Act.EXTRACT_SAVED;
                    case PAPER -> Act.EXTRACT_PRINTED;
                };
        record(asked.extract(), act, receipt.text());
        return new ExtractOutcome.Out(receipt);
    }

    private void record(Extract extract, Act act, String why) {
        audit.record(act, Optional.of(extract.caseId().value()), Optional.of(extract.item()), why);
    }
}
