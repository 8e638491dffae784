package org.tyst.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.life.Change;
import org.tyst.reports.life.Changes;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.LifeStore;
import org.tyst.reports.life.Step;
import org.tyst.sync.Kind;
import org.tyst.sync.late.Handover;

/**
 * The lives of reports, in the table like everything that travels; a manager's lines are of a kind of their own, which nobody else
 * may write at the central record. Each save of a report leaves what it changed, block by block, in the same commit.
 */
final class StoredLife implements LifeStore {
    private static final String IS_AT_REST =
            "SELECT 1 FROM item WHERE item = ? AND state = 'DIRTY' AND op IS NULL";

    private final Sql sql;
    private final Transactions transactions;
    private final ItemTable items;
    private final ReportStretches stretches;
    private final Author author;

    StoredLife(Sql sql, Transactions transactions, ItemTable items, Author author, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.items = items;
        this.author = author;
        this.stretches = new ReportStretches(clock, author.who());
    }

    @Override
    public List<LifeLine> lines(ReportId report) {
        var all = new ArrayList<LifeLine>();
        all.addAll(
                items.under(report, Kind.REPORT_LINE, LifeLine.class).stream()
                        .filter(line -> !(line.step() instanceof Step.Checked))
                        .toList());
        all.addAll(items.under(report, Kind.REPORT_REVIEW, LifeLine.class));
        all.sort(Comparator.comparing(LifeLine::at));
        return List.copyOf(all);
    }

    @Override
    public List<LifeLine> ofCase(CaseId id) {
        var all = new ArrayList<>(items.ofCase(id, Kind.REPORT_LINE, LifeLine.class));
        all.addAll(items.ofCase(id, Kind.REPORT_REVIEW, LifeLine.class));
        all.sort(Comparator.comparing(LifeLine::at));
        return List.copyOf(all);
    }

    @Override
    public List<Change> changes(ReportId report) {
        return items.under(report, Kind.REPORT_CHANGE, Change.class).stream()
                .sorted(Comparator.comparing(Change::began))
                .toList();
    }

    @Override
    public SaveOutcome add(LifeLine line) {
        return transactions.save(() -> put(line));
    }

    @Override
    public SaveOutcome add(LifeLine line, Report report, Optional<Change.Proposal> words) {
        return transactions.save(() -> {
            put(line);
            keep(report, words);
        });
    }

    /** The report itself, if whoever writes may, and what it says that it did not say before. */
    void keep(Report report, Optional<Change.Proposal> words) {
        var before = items.get(report.id(), Report.class);
        if (before.filter(Report::isFiled).isPresent())
            throw new IllegalStateException("A filed report never changes");
        before.filter(was -> !mayWrite(was, report))
                .ifPresent(_ -> {
                    throw transactions.ending(new SaveOutcome.NotSaved(SaveOutcome.Why.NOT_YOURS));
                });
        items.put(StoredReports.item(report));
        tell(before, report, words);
    }

    void tell(Optional<Report> before, Report report, Optional<Change.Proposal> words) {
        for (var one : Changes.since(before, report)) {
            var open = stretches.open(report, one).filter(this::isAtRest);
            put(stretches.told(report, one, open, words));
        }
    }

    /** What an act makes of a report that is kept, told like what is typed. */
    void telling(ReportId id, Runnable act) {
        var before = items.get(id, Report.class);
        act.run();
        items.get(id, Report.class).ifPresent(now -> tell(before, now, Optional.empty()));
    }

    /** Its author; or whoever took it on, after the case had come from its author to somebody else. */
    boolean mayWrite(Report was, Report now) {
        if (was.isBy(author.who()) || isOwnHand(was)) return true;
        return now.isBy(author.who()) && wasHandedOver(was);
    }

    private boolean isOwnHand(Report was) {
        return sql.row("SELECT author FROM item WHERE item = ?", row -> row.text(1), was.id())
                .filter(author.who()::equals)
                .isPresent();
    }

    @Override
    public boolean wasHandedOver(Report report) {
        return items.ofCase(report.caseId(), Kind.HANDOVER, Handover.class).stream()
                .anyMatch(handover -> report.isBy(handover.from()));
    }

    private void put(LifeLine line) {
        var kind = line.isManagers() ? Kind.REPORT_REVIEW : Kind.REPORT_LINE;
        items.put(
                Item.of(kind, line.id(), line.caseId(), line).under(line.report(), 0),
                Act.REPORT_LIFE,
                line.step().getClass().getSimpleName());
    }

    private void put(Change change) {
        items.put(
                Item.of(Kind.REPORT_CHANGE, change.id(), change.caseId(), change)
                        .under(change.report(), 0));
    }

    /** What is on its way, or has arrived, is not written on. */
    private boolean isAtRest(Change change) {
        return sql.row(IS_AT_REST, _ -> true, change.id()).isPresent();
    }
}
