package org.tyst.reports;

import java.util.List;
import java.util.stream.Stream;

/** How a letter ends. */
final class LetterClosing {
    private final Making making;

    LetterClosing(Making making) {
        this.making = making;
    }

    Stream<Piece> pieces() {
        return switch (Furniture.of(making.report())) {
            case PLAIN_LETTER ->
                    Stream.of(text("sincerely"), String.join("\n", signatory()))
                            .map(LetterClosing::line);
            case LETTER, REPORT ->
                    Stream.of(
                            new Piece.Signature(
                                    List.of(new Span.Words(text("faithfully"))),
                                    List.of(new Piece.Row(text("signed"), signatory()))));
        };
    }

    private List<String> signatory() {
        var author = making.report().author();
        return List.of(
                author.name(),
                making.words().of("documents.role", author.role()),
                making.words().of("documents.organisation", making.report().organisation()));
    }

    private String text(String key) {
        return making.words().text("documents.letter." + key);
    }

    private static Piece line(String text) {
        return new Piece.Note(List.of(new Span.Words(text)));
    }
}
