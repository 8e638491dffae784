package org.tyst.dispatch;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.Copies;
import org.tyst.reports.Material;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportPrinter;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.WithheldDetails;

/** The gate. Copies are made and read back with {@link #prepare}, looked at, answered for, and frozen with {@link #file}. */
public final class Filing {
    private final Copies copies;
    private final ReportPrinter printer;
    private final CopyChecker checker;
    private final Readiness readiness;
    private final CopyStore store;
    private final Ids ids;
    private final Clock clock;

    public Filing(
            Copies copies,
            ReportPrinter printer,
            CopyChecker checker,
            Readiness readiness,
            CopyStore store,
            Ids ids,
            Clock clock) {
        this.copies = copies;
        this.printer = printer;
        this.checker = checker;
        this.readiness = readiness;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Renders one recipient's copy and reads it back. Pure but slow: call it off the window's thread. {@code withheld} are all
     * withheld details of the case, as read from the sealed compartment; for a party they serve the check alone.
     */
    public PreparedCopy prepare(
            Report report,
            Material material,
            Recipient recipient,
            WithheldDetails withheld,
            OtherCases others) {
        var view = copies.forRecipient(report, material, recipient, withheld);
        var printed = printer.print(view);
        var fileName = FileName.of(report, material.file().theCase(), recipient);
        var list = CheckLists.of(report, material.file(), recipient, withheld, others);
        var result = checker.check(printed.bytes(), fileName, list);
        return new PreparedCopy(report, view, printed, fileName, result, CheckLists.carried(list));
    }

    /** Writes into the history that a copy was read back, and what came of it. Call on the store's thread. */
    public void noteCheck(PreparedCopy copy) {
        store.checked(copy.report(), !copy.check().stops());
    }

    /** Freezes the copies and the report with them, in one commit. Call on the store's thread. */
    public FilingOutcome file(Report report, Material material, List<Addressed> copies) {
        if (report.status() != ReportStatus.FINAL) return new FilingOutcome.NotFinal();
        var problems = readiness.of(report, material);
        if (!problems.isEmpty()) return new FilingOutcome.NotReady(problems);
        return copies.stream()
                .flatMap(copy -> refused(report, copy).stream())
                .findFirst()
                .orElseGet(() -> freeze(report, copies));
    }

    private static Optional<FilingOutcome> refused(Report report, Addressed addressed) {
        var copy = addressed.copy();
        var recipient = copy.view().recipient();
        if (!copy.report().equals(report))
            return Optional.of(new FilingOutcome.Outdated(recipient));
        if (copy.check().stops())
            return Optional.of(new FilingOutcome.Stopped(recipient, copy.check().findings()));
        return addressed
                .missing()
                .map(missing -> new FilingOutcome.GateUnanswered(recipient, missing));
    }

    private FilingOutcome freeze(Report report, List<Addressed> addressed) {
        var filed = report.become(ReportStatus.FILED, clock.instant());
        var pdfs = new HashMap<CopyId, byte[]>();
        var frozen = addressed.stream().map(copy -> frozen(filed, copy, pdfs)).toList();
        return switch (store.file(filed, frozen, pdfs)) {
            case SaveOutcome.Saved _ -> new FilingOutcome.Filed(filed, frozen);
            case SaveOutcome.NotSaved notSaved -> new FilingOutcome.NotKept(notSaved);
            case SaveOutcome.Stale stale -> new FilingOutcome.NotKept(stale);
        };
    }

    private FiledCopy frozen(Report report, Addressed addressed, Map<CopyId, byte[]> pdfs) {
        var copy = addressed.copy();
        var printed = copy.printed();
        var id = new CopyId(ids.next());
        pdfs.put(id, printed.bytes());
        return new FiledCopy(
                id,
                report.id(),
                report.caseId(),
                report.version(),
                copy.view().recipient(),
                addressed.recipientClass(),
                addressed.purpose(),
                addressed.reason(),
                copy.fileName(),
                printed.sha256(),
                printed.pages(),
                printed.bytes().length,
                report.template(),
                printed.fonts(),
                copy.check(),
                report.author().name(),
                clock.instant());
    }
}
