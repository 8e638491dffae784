package org.tyst.screens.today;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.cases.CaseRow;
import org.tyst.cases.Deadlines;
import org.tyst.contests.Contest;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Reads the record once and says what today asks for. Call on the store's thread. */
final class TodayReader {

    private final TodayStores stores;
    private final Deadlines deadlines;
    private final Words words;
    private final Clock clock;

    TodayReader(TodayStores stores, Deadlines deadlines, Words words, Clock clock) {
        this.stores = stores;
        this.deadlines = deadlines;
        this.words = words;
        this.clock = clock;
    }

    TodayContents read() {
        var days = new Days(words, clock);
        var files = new OpenFiles(stores.cases(), words);
        var said = new TodayWords(words, days, files, deadlines, clock.getZone());
        return new TodayContents(
                new Ahead(files, stores.reports(), deadlines, days, said).byDay(),
                drafts(said),
                contests(said),
                stores.late().open().stream().map(said::late).toList(),
                stores.openings().waiting().stream().map(said::opened).toList(),
                checks(files, days),
                stores.tasks().open().stream().map(said::task).toList(),
                files.rows().stream().mapToInt(CaseRow::waitingToSync).sum(),
                !files.rows().isEmpty());
    }

    private List<TodayRow> drafts(TodayWords said) {
        var interviews = stores.interviews().drafts().stream().map(said::interview);
        var reports = stores.reports().drafts().stream().map(said::report);
        return Stream.concat(interviews, reports).toList();
    }

    /** Whatever is not answered, and whatever was not asked: the oldest first. */
    private List<TodayRow> checks(OpenFiles files, Days days) {
        var said = new WaitingChecks(words, files, days);
        return stores.checks().waiting().stream()
                .filter(check -> files.file(check.caseId()).isPresent())
                .sorted(WaitingChecks.OLDEST_FIRST)
                .map(said::row)
                .toList();
    }

    private List<TodayRow> contests(TodayWords said) {
        return stores.contests().all().stream().filter(Contest::isOpen).map(said::contest).toList();
    }
}
