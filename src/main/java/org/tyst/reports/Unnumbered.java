package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A letter to somebody is not numbered: nobody will be asked about its third paragraph. */
final class Unnumbered {
    private Unnumbered() {}

    static Stream<Piece> of(Piece piece) {
        return switch (piece) {
            case Piece.Numbered it -> Stream.of(new Piece.Note(it.spans()));
            case Piece.Quote it ->
                    Stream.of(
                                    Stream.of(new Piece.Note(it.leadIn())),
                                    Stream.of(new Piece.Note(List.of(it.words()))),
                                    it
                                            .translation()
                                            .map(said -> new Piece.Note(List.of(said)))
                                            .stream())
                            .flatMap(notes -> notes);
            case Piece.Bulleted it ->
                    Stream.concat(
                            Stream.of(new Piece.Note(it.leadIn())),
                            it.items().stream().map(Unnumbered::item));
            case Piece.Withheld it -> Stream.of(new Piece.Note(List.of(new Span.Words(it.text()))));
            case Piece.Head _,
                    Piece.Grid _,
                    Piece.Note _,
                    Piece.Family _,
                    Piece.Events _,
                    Piece.NewPage _,
                    Piece.Signature _ ->
                    Stream.of(piece);
        };
    }

    /** Without numbers of sources, since it lists none; and what may be withheld stands there by its role, whoever's copy it is. */
    static List<Run> of(List<Run> runs) {
        return runs.stream()
                .filter(run -> !(run instanceof Run.Cite))
                .map(run ->
                        run instanceof Run.Mention mention ? new Run.Words(mention.byRole()) : run)
                .toList();
    }

    private static Piece item(List<Span> spans) {
        var item = new ArrayList<Span>(List.of(new Span.Words("• ")));
        item.addAll(spans);
        return new Piece.Note(item);
    }
}
