package org.tyst.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.ReportStore;
import org.tyst.sync.Kind;

/** Reports in the table. */
final class StoredReports implements ReportStore {
    private final Transactions transactions;
    private final ItemTable items;

    StoredReports(Transactions transactions, ItemTable items) {
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public SaveOutcome save(Report report) {
        return transactions.save(() -> {
            if (open(report.id()).filter(Report::isFiled).isPresent())
                throw new IllegalStateException("A filed report never changes");
            items.put(item(report));
        });
    }

    @Override
    public Optional<Report> open(ReportId id) {
        return items.get(id, Report.class);
    }

    @Override
    public List<Report> ofCase(CaseId id) {
        return items.ofCase(id, Kind.REPORT, Report.class);
    }

    @Override
    public List<Report> drafts() {
        return items.ofKind(Kind.REPORT, Report.class).stream()
                .filter(report -> !report.isFiled())
                .sorted(Comparator.comparing(Report::startedAt).reversed())
                .toList();
    }

    static Item item(Report report) {
        return Item.of(Kind.REPORT, report.id(), report.caseId(), report);
    }
}
