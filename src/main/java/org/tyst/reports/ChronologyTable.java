package org.tyst.reports;

import java.util.List;

/** Dated events. One that stands withheld in a paragraph is withheld here as well. */
final class ChronologyTable {
    private final Making making;

    ChronologyTable(Making making) {
        this.making = making;
    }

    Piece piece(Block.Chronology chronology) {
        var rows = chronology.events().stream().map(this::event).toList();
        return making.grid(
                chronology.caption(),
                "chronology",
                List.of("date", "event", "source", "standing", "children"),
                rows,
                List.of(3, 7, 4, 3, 3));
    }

    private List<Piece.Cell> event(Block.Event event) {
        return event.source().filter(making.discretion()::hides).isPresent()
                ? Making.cells("", making.words().text("documents.withheld"), "", "", "")
                : shown(event);
    }

    private List<Piece.Cell> shown(Block.Event event) {
        var source =
                event.source()
                        .flatMap(one -> making.material().fact(one.id()))
                        .map(making.discretion()::source)
                        .map(run -> making.discretion().spans(List.of(run)))
                        .orElse(List.of());
        return List.of(
                Piece.Cell.of(event.when()),
                new Piece.Cell(making.discretion().spans(event.what())),
                new Piece.Cell(source),
                Piece.Cell.of(
                        event.standing()
                                .map(one -> making.words().of("documents.standing", one))
                                .orElse("")),
                Piece.Cell.of(event.children()));
    }
}
