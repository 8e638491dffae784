package org.tyst.reports;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.cases.chronology.EntryId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Present;

/** Where the information comes from (reference 2.10), filled by what the report cites. */
final class SourceTable {
    private final Making making;

    SourceTable(Making making) {
        this.making = making;
    }

    /** One line a source (reference 2.10). One that only withheld paragraphs use keeps its number and tells nothing. */
    Stream<Piece> pieces() {
        var origins = making.numbers().origins();
        if (origins.isEmpty()) return making.note("documents.sources.none");
        var rows =
                IntStream.range(0, origins.size())
                        .mapToObj(place -> source(place + 1, origins.get(place)))
                        .toList();
        return Stream.of(
                making.grid(
                        "sources", List.of("no", "date", "how", "who"), rows, List.of(1, 3, 4, 6)));
    }

    private List<Piece.Cell> source(int number, Origin origin) {
        if (!isCitedOpenly(origin))
            return Making.cells(
                    String.valueOf(number), "", "", making.words().text("documents.withheld"));
        return switch (origin) {
            case Origin.FromInterview it ->
                    making.material().interviews().stream()
                            .map(record -> record.interview())
                            .filter(interview -> interview.id().equals(it.interview()))
                            .findFirst()
                            .map(interview -> interview(number, interview))
                            .orElseGet(() -> Making.cells(String.valueOf(number), "", "", ""));
            case Origin.FromFile it -> fromFile(number, it.source());
            case Origin.FromChronology it -> fromChronology(number, it.entry());
            case Origin.Gone _ ->
                    Making.cells(
                            String.valueOf(number),
                            "",
                            "",
                            making.words().text("documents.sources.gone"));
        };
    }

    private boolean isCitedOpenly(Origin origin) {
        return making.report()
                .blocks()
                .filter(block -> block.disclosure().allows(making.recipient()))
                .flatMap(Block::sources)
                .filter(source -> !making.discretion().hides(source))
                .map(source -> Origin.of(source, making.material()))
                .anyMatch(origin::equals);
    }

    private List<Piece.Cell> interview(int number, Interview interview) {
        var date =
                interview
                        .startedAt()
                        .map(LocalDateTime::toLocalDate)
                        .map(making.words()::date)
                        .orElse("");
        var how =
                making.words().of("documents.mode", interview.mode())
                        + ", "
                        + making.words().of("documents.at", interview.place());
        return Making.cells(String.valueOf(number), date, how, present(interview));
    }

    private String present(Interview interview) {
        return interview.present().stream().map(this::present).collect(Collectors.joining("\n"));
    }

    private String present(Present one) {
        if (isChild(one)) return making.words().text("documents.sources.child", one.name());
        return one.role().isBlank() ? one.name() : one.name() + " (" + one.role() + ")";
    }

    private boolean isChild(Present one) {
        return making.material().file().children().stream()
                .anyMatch(child -> one.person().filter(child.id()::equals).isPresent());
    }

    private List<Piece.Cell> fromChronology(int number, EntryId id) {
        var entry = making.material().entry(id.value()).orElseThrow();
        var events = new ChosenEvents(making.material(), making.words());
        var when = entry.date().exact().map(making.words()::date).orElse(entry.date().words());
        return List.of(
                Piece.Cell.of(String.valueOf(number)),
                Piece.Cell.of(when),
                Piece.Cell.of(making.words().text("documents.sources.chronology")),
                new Piece.Cell(making.discretion().spans(List.of(events.saidBy(entry)))));
    }

    private List<Piece.Cell> fromFile(int number, String source) {
        var facts =
                making.material().file().facts().stream()
                        .filter(fact -> fact.source().equals(source))
                        .toList();
        var date =
                facts.stream().flatMap(fact -> fact.on().stream()).min(Comparator.naturalOrder());
        var who =
                facts.stream()
                        .map(making.discretion()::source)
                        .findFirst()
                        .orElse(new Run.Words(source));
        return List.of(
                Piece.Cell.of(String.valueOf(number)),
                Piece.Cell.of(date.map(making.words()::date).orElse("")),
                Piece.Cell.of(making.words().text("documents.sources.record")),
                new Piece.Cell(making.discretion().spans(List.of(who))));
    }
}
