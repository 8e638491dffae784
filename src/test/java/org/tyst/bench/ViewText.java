package org.tyst.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Span;

/** The words of a copy as paragraphs, for those who print it in the plain ways. */
final class ViewText {
    private ViewText() {}

    static Stream<String> of(RecipientView view) {
        return Stream.concat(Stream.of(view.title()), view.pieces().stream().flatMap(ViewText::of));
    }

    private static Stream<String> of(Piece piece) {
        return switch (piece) {
            case Piece.Head it -> Stream.of(it.text());
            case Piece.Numbered it -> Stream.of(it.number() + ". " + said(it.spans()));
            case Piece.Quote it ->
                    Stream.of(it.number() + ". " + said(it.leadIn()) + it.words().text());
            case Piece.Bulleted it ->
                    Stream.concat(
                            Stream.of(it.number() + ". " + said(it.leadIn())),
                            it.items().stream().map(ViewText::said));
            case Piece.Grid it ->
                    it.rows().stream()
                            .map(row ->
                                    row.stream()
                                            .map(cell -> said(cell.spans()))
                                            .collect(Collectors.joining(" ")));
            case Piece.Note it -> Stream.of(said(it.spans()));
            case Piece.Withheld it -> Stream.of(it.number() + ". " + it.text());
            case Piece.Family it -> it.said().stream();
            case Piece.Events it -> it.told().stream().map(Piece.Told::text);
            case Piece.NewPage _ -> Stream.empty();
            case Piece.Signature it -> Stream.of(said(it.declaration()));
        };
    }

    private static String said(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    static Stream<String> broken(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+", -1)) {
            if (line.length() + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString());
        return lines.stream();
    }
}
