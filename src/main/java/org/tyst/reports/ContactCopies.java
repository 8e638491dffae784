package org.tyst.reports;

import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.words.Words;

/**
 * Makes one reader's copy of a signed contact: marked as a report's copy is, each statement with its standing and the number it
 * has in the record. What a reader may not have is left out here, before anything is rendered.
 */
public final class ContactCopies {
    private final Marking marking;

    public ContactCopies(Marking marking) {
        this.marking = marking;
    }

    public RecipientView of(ContactAsked asked) {
        var words = Words.in(asked.language());
        return new RecipientView(
                asked.interview().id(),
                asked.version(),
                asked.language(),
                asked.recipient(),
                marks(asked, words),
                new ContactFront(asked, marking, words).sheet(),
                Stream.of(
                                new ContactFacts(asked, words).pieces(),
                                new ContactSaid(asked, words).pieces(),
                                Stream.of(new ContactClosing(asked, words).piece()))
                        .flatMap(pieces -> pieces)
                        .toList());
    }

    /** The same words as on a report, with another name for what it is. A signed contact is never a draft. */
    private RecipientView.Marks marks(ContactAsked asked, Words words) {
        var variant = variant(asked);
        var footer =
                marking.footer()
                        .in(asked.language())
                        .replace("{caseNumber}", asked.material().file().theCase().title())
                        .replace("{documentType}", words.text("contact.document"))
                        .replace("{version}", String.valueOf(asked.version()))
                        .replace("{variant}", variant);
        return new RecipientView.Marks(
                header(asked, variant), footer, variant, Optional.empty(), reader(asked));
    }

    private String header(ContactAsked asked, String variant) {
        var header = marking.header().in(asked.language());
        return switch (asked.recipient()) {
            case Recipient.Internal _ -> header + "\n" + variant;
            case Recipient.Court _, Recipient.Party _, Recipient.Child _, Recipient.Agency _ ->
                    header;
        };
    }

    private static Optional<String> reader(ContactAsked asked) {
        return switch (asked.recipient()) {
            case Recipient.Party party -> Optional.of(party.name());
            case Recipient.Court _, Recipient.Child _, Recipient.Internal _, Recipient.Agency _ ->
                    Optional.empty();
        };
    }

    private String variant(ContactAsked asked) {
        return FrontSheets.variant(asked.recipient(), asked.material().file(), marking)
                .in(asked.language());
    }
}
