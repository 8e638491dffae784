package org.tyst.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.CopyStore;
import org.tyst.dispatch.DeliveryNote;
import org.tyst.dispatch.FiledCopy;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.sync.Kind;

/** Filed copies and their PDFs. A second filing of the same report is Stale; a copy that exists is never touched. */
final class StoredCopies implements CopyStore {
    private final Transactions transactions;
    private final ItemTable items;
    private final ContentTable contents;
    private final StoredAudit audit;

    StoredCopies(
            Transactions transactions, ItemTable items, ContentTable contents, StoredAudit audit) {
        this.transactions = transactions;
        this.items = items;
        this.contents = contents;
        this.audit = audit;
    }

    @Override
    public SaveOutcome file(Report filed, List<FiledCopy> copies, Map<CopyId, byte[]> pdfs) {
        if (!filed.isFiled()) throw new IllegalArgumentException("The report is not filed");
        return transactions.save(() -> {
            if (items.get(filed.id(), Report.class).filter(Report::isFiled).isPresent())
                throw transactions.ending(new SaveOutcome.Stale());
            items.put(StoredReports.item(filed));
            copies.forEach(copy -> add(copy, pdf(copy, pdfs)));
        });
    }

    @Override
    public List<FiledCopy> ofCase(CaseId id) {
        return items.ofCase(id, Kind.FILED_COPY, FiledCopy.class);
    }

    @Override
    public List<FiledCopy> ofReport(ReportId id) {
        return items.under(id, Kind.FILED_COPY, FiledCopy.class);
    }

    @Override
    public List<DeliveryNote> deliveries(CaseId id) {
        return items.ofCase(id, Kind.DELIVERY, DeliveryNote.class);
    }

    @Override
    public Optional<byte[]> pdf(CopyId id) {
        items.get(id, FiledCopy.class).ifPresent(this::opened);
        return contents.get(id);
    }

    private void opened(FiledCopy copy) {
        audit.record(
                Act.COPY_OPENED,
                Optional.of(copy.caseId().value()),
                Optional.of(copy.id().value()),
                "");
    }

    private void add(FiledCopy copy, byte[] pdf) {
        if (items.get(copy.id(), FiledCopy.class).isPresent())
            throw new IllegalStateException("A filed copy never changes");
        items.put(
                Item.of(Kind.FILED_COPY, copy.id(), copy.caseId(), copy).under(copy.report(), 0),
                Act.COPY_FILED,
                copy.purpose());
        contents.add(copy.id(), copy.sha256(), pdf);
    }

    private static byte[] pdf(FiledCopy copy, Map<CopyId, byte[]> pdfs) {
        return Optional.ofNullable(pdfs.get(copy.id()))
                .orElseThrow(() -> new IllegalArgumentException("A copy without its PDF"));
    }
}
