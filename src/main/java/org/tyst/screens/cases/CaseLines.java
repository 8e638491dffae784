package org.tyst.screens.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;
import org.tyst.cases.Namesakes;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Reads the rows and words them. Opens a file only where a name alone would not say who is meant. */
final class CaseLines {

    private static final Comparator<CaseLine> SOONEST_FIRST =
            Comparator.comparing((CaseLine line) -> line.nextDay().orElse(LocalDate.MAX))
                    .thenComparing(CaseLine::number);

    private final CaseStore store;
    private final Words words;
    private final Days days;

    CaseLines(CaseStore store, Words words, Days days) {
        this.store = store;
        this.words = words;
        this.days = days;
    }

    /** Call on the store's thread. */
    List<CaseLine> read() {
        var rows = store.rows();
        var namesakes = Namesakes.among(rows);
        return rows.stream().map(row -> line(row, namesakes)).sorted(SOONEST_FIRST).toList();
    }

    private CaseLine line(CaseRow row, Namesakes namesakes) {
        var next = soonest(row);
        return new CaseLine(
                row.id(),
                row.title(),
                row.court(),
                String.join("\n", children(row, namesakes)),
                next,
                next.map(day -> next(row, day)).orElse(""),
                next.filter(day -> day.isBefore(days.today())).isPresent(),
                drafts(row.draftInterviews()),
                row.openContests(),
                row.withheldDetails(),
                synced(row),
                String.join(" ", row.adults()));
    }

    private List<String> children(CaseRow row, Namesakes namesakes) {
        if (row.children().stream().noneMatch(namesakes::shared)) return row.children();
        return store.open(row.id()).map(file -> told(file, namesakes)).orElse(row.children());
    }

    private List<String> told(CaseFile file, Namesakes namesakes) {
        return file.children().stream().map(child -> namesakes.told(child, words)).toList();
    }

    private static Optional<LocalDate> soonest(CaseRow row) {
        return Stream.concat(row.nextHearing().stream(), row.reportDue().stream())
                .min(Comparator.naturalOrder());
    }

    private String next(CaseRow row, LocalDate day) {
        var what =
                row.nextHearing().filter(day::equals).isPresent()
                        ? "cases.hearing"
                        : "cases.reportDue";
        return words.text(what, words.date(day), days.away(day));
    }

    private String drafts(int interviews) {
        return switch (interviews) {
            case 0 -> "";
            case 1 -> words.text("cases.oneDraft");
            default -> words.text("cases.drafts", interviews);
        };
    }

    private String synced(CaseRow row) {
        if (row.waitingToSync() > 0) return words.text("cases.waiting", row.waitingToSync());
        var papers = row.papersToSend();
        if (!papers.isNone())
            return words.text("cases.papersWait", papers.count(), papers.megabytes());
        return row.lastSynced().map(days::moment).orElse(words.text("cases.neverSynced"));
    }
}
