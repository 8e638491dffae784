package org.tyst.dispatch;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.Because;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.ReportStatus;
import org.tyst.words.Language;

/**
 * The gate. Copies that {@link CopyMaking} made are noted with {@link #checked}, looked at, answered for, and frozen with
 * {@link #file}, which believes nothing that was found earlier without looking again. Call on the store's thread.
 */
public final class Filing {
    private final Bases bases;
    private final Readiness readiness;
    private final CopyStore store;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public Filing(
            Bases bases,
            Readiness readiness,
            CopyStore store,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.bases = bases;
        this.readiness = readiness;
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes into the history that these copies were read back, and which of them that stopped. */
    public void checked(List<PreparedCopy> copies) {
        copies.forEach(copy ->
                audit.record(
                        copy.check().stops() ? Act.COPY_STOPPED : Act.COPY_CHECKED,
                        Optional.of(copy.report().caseId().value()),
                        Optional.of(copy.report().id().value()),
                        copy.fileName()));
    }

    /** Freezes the copies and the report with them, in one commit. */
    public FilingOutcome file(ReportId id, List<Addressed> copies) {
        var now =
                bases.now(id, Because.COPIES_ARE_FILED.text())
                        .orElseThrow(() -> new IllegalArgumentException("No such report: " + id));
        if (now.report().status() != ReportStatus.FINAL || !now.report().isSigned())
            return new FilingOutcome.NotFinal();
        var problems = readiness.of(now.report(), now.material());
        if (!problems.isEmpty()) return new FilingOutcome.NotReady(problems);
        var lacking = lacking(now.report(), copies);
        if (lacking.isPresent()) return new FilingOutcome.OneLanguageOnly(lacking.get());
        return copies.stream()
                .flatMap(copy -> refused(now, copy).stream())
                .findFirst()
                .orElseGet(() -> freeze(now.report(), copies));
    }

    /** To the court neither language is the translation of the other: it has both. */
    private static Optional<Language> lacking(Report report, List<Addressed> copies) {
        var forCourt =
                copies.stream()
                        .map(addressed -> addressed.copy().view())
                        .filter(view -> view.recipient() instanceof Recipient.Court)
                        .map(RecipientView::language)
                        .toList();
        return report.languages().stream()
                .filter(_ -> !forCourt.isEmpty())
                .filter(language -> !forCourt.contains(language))
                .findFirst();
    }

    private static Optional<FilingOutcome> refused(Basis now, Addressed addressed) {
        var copy = addressed.copy();
        var recipient = copy.view().recipient();
        var changed = copy.changedSince(now);
        if (changed.isPresent())
            return Optional.of(new FilingOutcome.Outdated(recipient, changed.get()));
        if (copy.check().stops())
            return Optional.of(new FilingOutcome.Stopped(recipient, copy.check().findings()));
        var twin = addressed.twin().flatMap(word -> refused(word, recipient));
        if (twin.isPresent()) return twin;
        return addressed
                .missing()
                .map(missing -> new FilingOutcome.GateUnanswered(recipient, missing));
    }

    private static Optional<FilingOutcome> refused(PreparedTwin twin, Recipient recipient) {
        if (!twin.isAsChecked())
            return Optional.of(new FilingOutcome.Outdated(recipient, FilingOutcome.Changed.BYTES));
        return twin.check().stops()
                ? Optional.of(new FilingOutcome.Stopped(recipient, twin.check().findings()))
                : Optional.empty();
    }

    private FilingOutcome freeze(Report report, List<Addressed> addressed) {
        var filed = report.become(ReportStatus.FILED, clock.instant());
        var pdfs = new HashMap<CopyId, byte[]>();
        var frozen = addressed.stream().flatMap(copy -> frozen(filed, copy, pdfs)).toList();
        return switch (store.file(filed, frozen, pdfs)) {
            case SaveOutcome.Saved _ -> new FilingOutcome.Filed(filed, frozen);
            case SaveOutcome.NotSaved notSaved -> new FilingOutcome.NotKept(notSaved);
            case SaveOutcome.Stale stale -> new FilingOutcome.NotKept(stale);
        };
    }

    /** The pages; and beside them the file for Word, as a copy of its own. */
    private Stream<FiledCopy> frozen(
            Report report, Addressed addressed, Map<CopyId, byte[]> files) {
        var copy = addressed.copy();
        var pages = new PreparedTwin(copy.printed(), copy.fileName(), copy.check(), copy.checked());
        return Stream.concat(Stream.of(pages), addressed.twin().stream())
                .map(file -> frozen(report, addressed, file, files));
    }

    private FiledCopy frozen(
            Report report, Addressed addressed, PreparedTwin file, Map<CopyId, byte[]> files) {
        var printed = file.printed();
        var id = new CopyId(ids.next());
        files.put(id, printed.bytes());
        return new FiledCopy(
                id,
                report.id(),
                report.caseId(),
                report.version(),
                addressed.copy().view().recipient(),
                addressed.recipientClass(),
                addressed.purpose(),
                addressed.reason(),
                file.fileName(),
                file.checked(),
                printed.pages(),
                printed.bytes().length,
                report.template(),
                printed.fonts(),
                file.check(),
                report.author().name(),
                clock.instant());
    }
}
