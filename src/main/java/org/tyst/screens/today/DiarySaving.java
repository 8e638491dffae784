package org.tyst.screens.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseRow;
import org.tyst.cases.Deadlines;
import org.tyst.cases.diary.Diary;
import org.tyst.cases.diary.DiaryEvent;
import org.tyst.cases.diary.DiaryFile;
import org.tyst.cases.diary.IcsFile;
import org.tyst.interviews.Interview;
import org.tyst.reports.OrderedReports;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** Hearings, due days and planned visits into a file for a calendar, by the number of the case alone. */
public final class DiarySaving {
    private final TodayStores stores;
    private final Diary diary;
    private final DiaryFile file;
    private final Words words;
    private final Clock clock;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<DiaryFile.Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DiarySaving(
            TodayStores stores,
            Deadlines deadlines,
            DiaryFile file,
            Words words,
            Clock clock,
            Work work) {
        this.stores = stores;
        this.diary = new Diary(deadlines);
        this.file = file;
        this.words = words;
        this.clock = clock;
        this.work = work;
    }

    /** What came of the last saving. */
    ReadOnlyObjectProperty<Optional<DiaryFile.Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    void save() {
        work.inOrder(
                () -> new IcsFile(this::named, clock.instant()).of(events()),
                ics -> file.save(ics, told -> outcome.set(Optional.of(told))));
    }

    private String named(DiaryEvent.Kind kind) {
        return words.of("today.diary", kind);
    }

    private List<DiaryEvent> events() {
        var now = LocalDateTime.now(clock);
        var drafts = stores.interviews().drafts();
        return stores.cases().rows().stream()
                .map(CaseRow::id)
                .flatMap(id -> stores.cases().open(id).stream())
                .flatMap(one ->
                        Stream.concat(ahead(one, now.toLocalDate()), visits(one, drafts, now)))
                .toList();
    }

    private Stream<DiaryEvent> ahead(CaseFile one, LocalDate today) {
        var reports = stores.reports().ofCase(one.theCase().id());
        return diary.ahead(one, today, due -> OrderedReports.isFiled(due, reports));
    }

    private static Stream<DiaryEvent> visits(
            CaseFile one, List<Interview> drafts, LocalDateTime now) {
        return drafts.stream()
                .filter(draft -> draft.caseId().equals(one.theCase().id()))
                .flatMap(draft ->
                        draft
                                .startedAt()
                                .filter(start -> start.isAfter(now))
                                .map(start -> Diary.visit(one, draft.id().value(), start))
                                .stream());
    }
}
