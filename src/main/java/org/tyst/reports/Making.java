package org.tyst.reports;

import java.util.List;
import java.util.stream.Stream;
import org.tyst.reports.translating.OthersSaid;
import org.tyst.words.Words;

/** What every part of a copy in the making needs to know. */
record Making(
        Report report,
        Material material,
        Recipient recipient,
        Numbering numbers,
        Discretion discretion,
        OthersSaid others,
        Words words) {
    Piece grid(
            String name, List<String> columns, List<List<Piece.Cell>> rows, List<Integer> widths) {
        return grid(words.text("documents." + name + ".caption"), name, columns, rows, widths);
    }

    Piece grid(
            String caption,
            String name,
            List<String> columns,
            List<List<Piece.Cell>> rows,
            List<Integer> widths) {
        var header =
                columns.stream()
                        .map(column -> words.text("documents." + name + "." + column))
                        .toList();
        return new Piece.Grid(caption, header, rows, widths, true);
    }

    static List<Piece.Cell> cells(String... texts) {
        return Stream.of(texts).map(Piece.Cell::of).toList();
    }

    Stream<Piece> note(String key) {
        return Stream.of(new Piece.Note(List.of(new Span.Words(words.text(key)))));
    }
}
