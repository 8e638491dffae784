package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tyst.contests.ContestId;

/** Dated events. One that stands withheld in a paragraph is withheld here as well. */
final class ChronologyTable {
    private final Making making;

    ChronologyTable(Making making) {
        this.making = making;
    }

    Piece piece(Block.Chronology chronology) {
        var rows = chronology.events().stream().map(event -> event(event, chronology)).toList();
        return making.grid(
                chronology.caption(),
                "chronology",
                List.of("date", "event", "source", "standing", "children"),
                rows,
                List.of(3, 7, 4, 3, 3));
    }

    private List<Piece.Cell> event(Block.Event event, Block.Chronology whole) {
        return event.source().filter(making.discretion()::hides).isPresent()
                ? Making.cells("", making.words().text("documents.withheld"), "", "", "")
                : shown(event, whole);
    }

    private List<Piece.Cell> shown(Block.Event event, Block.Chronology whole) {
        var source =
                event.saidBy()
                        .or(() -> fromFile(event))
                        .map(run -> making.discretion().spans(List.of(run)))
                        .orElse(List.of());
        return List.of(
                Piece.Cell.of(event.when()),
                new Piece.Cell(making.discretion().spans(what(event, whole))),
                new Piece.Cell(source),
                Piece.Cell.of(
                        event.standing()
                                .map(one -> making.words().of("documents.standing", one))
                                .orElse("")),
                Piece.Cell.of(event.children()));
    }

    private Optional<Run> fromFile(Block.Event event) {
        return event.source()
                .flatMap(one -> making.material().fact(one.id()))
                .map(making.discretion()::source);
    }

    /** A flag of the whole chronology stands at the event that it is about, wherever it was put. */
    List<Run> what(Block.Event event, Block.Chronology whole) {
        var runs = new ArrayList<Run>();
        event.what().stream().filter(run -> !isElsewheres(run, event)).forEach(runs::add);
        whole.flags()
                .filter(contest -> isAbout(contest, event))
                .map(Run.Flag::new)
                .filter(flag -> !runs.contains(flag))
                .forEach(runs::add);
        return runs.isEmpty() ? runs : capitalised(runs);
    }

    private boolean isElsewheres(Run run, Block.Event event) {
        return run instanceof Run.Flag flag
                && target(flag.contest()).isPresent()
                && !isAbout(flag.contest(), event);
    }

    private boolean isAbout(ContestId contest, Block.Event event) {
        return target(contest)
                .filter(target -> event.source().filter(target::isSameItem).isPresent())
                .isPresent();
    }

    private Optional<Source> target(ContestId contest) {
        return making.material()
                .contest(contest)
                .flatMap(one -> making.material().source(one.target()));
    }

    /** A fact that was worded to follow "it is agreed that" stands here alone. */
    private static List<Run> capitalised(List<Run> runs) {
        if (runs.getFirst() instanceof Run.Words(var text) && !text.isEmpty())
            runs.set(0, new Run.Words(Character.toUpperCase(text.charAt(0)) + text.substring(1)));
        return runs;
    }
}
