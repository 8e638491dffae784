package org.tyst.reports;

import java.util.List;
import org.tyst.words.Words;

/** The end of a contact's copy: when it was locked, and whether what came after stands in it. Of a part nobody counts corrections. */
final class ContactClosing {
    private final ContactAsked asked;
    private final Words words;
    private final ContactMoments moments;

    ContactClosing(ContactAsked asked, Words words) {
        this.asked = asked;
        this.words = words;
        this.moments = new ContactMoments(words);
    }

    Piece piece() {
        var at = moments.of(asked.at());
        var declaration =
                asked.leftOut().isAnything()
                        ? words.text("contact.closingInPart", at)
                        : words.text("contact.closing", asked.version() - 1, at);
        return new Piece.Signature(
                List.of(new Span.Words(declaration)),
                List.of(
                        row("contact.recordedBy", asked.interview().authorName()),
                        row(
                                "contact.signed",
                                asked.interview().signedAt().map(moments::of).orElse(""))));
    }

    private Piece.Row row(String key, String text) {
        return new Piece.Row(words.text(key), List.of(text));
    }
}
