package org.tyst.reports;

import java.util.List;
import java.util.stream.Stream;

/** The declaration, and who signs it. */
final class Closing {
    private final Making making;

    Closing(Making making) {
        this.making = making;
    }

    Stream<Piece> pieces() {
        var author = making.report().author();
        var signed =
                making.report()
                        .finishedAt()
                        .map(at -> Days.of(at, making.words()))
                        .orElse(making.words().text("documents.unsigned"));
        var rows =
                List.of(
                        new Piece.Row(
                                making.words().text("documents.signature.name"),
                                List.of(signedBy())),
                        new Piece.Row(
                                making.words().text("documents.signature.role"),
                                List.of(making.words().of("documents.role", author.role()))),
                        new Piece.Row(
                                making.words().text("documents.signature.organisation"),
                                List.of(
                                        making.words()
                                                .of(
                                                        "documents.organisation",
                                                        making.report().organisation()))),
                        new Piece.Row(
                                making.words().text("documents.signature.date"), List.of(signed)));
        return Stream.of(
                new Piece.Signature(List.of(new Span.Words(String.join(" ", declared()))), rows));
    }

    private String signedBy() {
        return making.report()
                .signature()
                .map(Signature::typedName)
                .orElse(making.report().author().name());
    }

    /** As it was signed, word for word; before that, what will be declared in any case. */
    private List<String> declared() {
        return making.report()
                .signature()
                .map(this::declared)
                .orElse(List.of(making.words().text("documents.declaration")));
    }

    private List<String> declared(Signature signature) {
        return switch (making.recipient()) {
            case Recipient.Court _ ->
                    Stream.concat(
                                    signature.declaration().stream(),
                                    signature.forTheCourt().stream())
                            .toList();
            case Recipient.Party _, Recipient.Child _, Recipient.Internal _, Recipient.Agency _ ->
                    signature.declaration();
        };
    }
}
