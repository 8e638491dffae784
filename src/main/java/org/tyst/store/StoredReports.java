package org.tyst.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.reports.LastLook;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.ReportStore;
import org.tyst.reports.life.LifeStore;
import org.tyst.sync.Kind;

/** Reports in the table. */
final class StoredReports implements ReportStore {
    /** What is purged takes with it every setting that has its number in its name. */
    private static final String LOOK = "report.look.";

    private final Transactions transactions;
    private final ItemTable items;
    private final StoredLife life;
    private final SettingTable settings;

    StoredReports(
            Transactions transactions, ItemTable items, StoredLife life, SettingTable settings) {
        this.transactions = transactions;
        this.items = items;
        this.life = life;
        this.settings = settings;
    }

    @Override
    public SaveOutcome save(Report report) {
        return transactions.save(() -> life.keep(report, Optional.empty()));
    }

    @Override
    public boolean isMine(Report report) {
        return life.mayWrite(report, report);
    }

    @Override
    public LifeStore life() {
        return life;
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

    @Override
    public LastLook lastLook(ReportId id) {
        return settings.get(LOOK + id)
                .map(text -> Json.kept(text, LastLook.class))
                .orElse(LastLook.NONE);
    }

    @Override
    public SaveOutcome looked(ReportId id, LastLook look) {
        return transactions.save(() -> settings.put(LOOK + id, Json.text(look)));
    }

    static Item item(Report report) {
        return Item.of(Kind.REPORT, report.id(), report.caseId(), report);
    }
}
