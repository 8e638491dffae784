package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** About two pages of a copy around a paragraph, beginning at a heading where there is one. */
final class Vicinity {
    /** Shorter ones are printed as a whole before anybody notices. */
    static final int LONG = 60;

    private static final int BEFORE = 5;
    private static final int AFTER = 9;

    private Vicinity() {}

    static Optional<List<Piece>> of(int number, List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .filter(at -> isNumbered(pieces.get(at), number))
                .mapToObj(at -> around(at, pieces))
                .findFirst();
    }

    private static List<Piece> around(int at, List<Piece> pieces) {
        var from = Math.max(0, at - BEFORE);
        var heading = heading(from, at, pieces).orElse(from);
        return pieces.subList(heading, until(Math.min(pieces.size(), at + AFTER), pieces));
    }

    /** Nothing ends with a heading. */
    private static int until(int end, List<Piece> pieces) {
        return pieces.get(end - 1) instanceof Piece.Head ? until(end - 1, pieces) : end;
    }

    private static OptionalInt heading(int from, int until, List<Piece> pieces) {
        return IntStream.range(from, until)
                .filter(at -> pieces.get(at) instanceof Piece.Head)
                .findFirst();
    }

    private static boolean isNumbered(Piece piece, int number) {
        return switch (piece) {
            case Piece.Numbered it -> it.number() == number;
            case Piece.Quote it -> it.number() == number;
            case Piece.Bulleted it -> it.number() == number;
            case Piece.Withheld it -> it.number() == number;
            case Piece.Head _,
                    Piece.Grid _,
                    Piece.Note _,
                    Piece.Family _,
                    Piece.Events _,
                    Piece.NewPage _,
                    Piece.Signature _ ->
                    false;
        };
    }
}
