package org.tyst.dispatch;

import java.util.List;
import java.util.stream.Stream;
import org.tyst.reports.GlyphCover;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Script;
import org.tyst.reports.Undrawn;

/** Whether all that a copy says can be drawn. A box where a child's word should be is a lost word. */
final class Drawing {
    private Drawing() {}

    static Stream<CopyFinding> lacking(RecipientView view, GlyphCover cover) {
        var scripts =
                Wording.texts(view)
                        .flatMap(text -> scripts(text, cover))
                        .distinct()
                        .sorted()
                        .toList();
        return scripts.isEmpty()
                ? Stream.empty()
                : Stream.of(new CopyFinding.NotDrawn(scripts, paragraphs(view, cover)));
    }

    private static Stream<Script> scripts(String text, GlyphCover cover) {
        return Undrawn.in(text, cover).stream().flatMap(undrawn -> undrawn.scripts().stream());
    }

    private static List<Integer> paragraphs(RecipientView view, GlyphCover cover) {
        return view.pieces().stream()
                .filter(piece ->
                        Wording.of(piece).anyMatch(text -> Undrawn.in(text, cover).isPresent()))
                .flatMap(Drawing::number)
                .toList();
    }

    private static Stream<Integer> number(Piece piece) {
        return switch (piece) {
            case Piece.Numbered it -> Stream.of(it.number());
            case Piece.Quote it -> Stream.of(it.number());
            case Piece.Bulleted it -> Stream.of(it.number());
            case Piece.Withheld it -> Stream.of(it.number());
            case Piece.Head _,
                    Piece.Grid _,
                    Piece.Note _,
                    Piece.NewPage _,
                    Piece.Family _,
                    Piece.Events _,
                    Piece.Signature _ ->
                    Stream.empty();
        };
    }
}
