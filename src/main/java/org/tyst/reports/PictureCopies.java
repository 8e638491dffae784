package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.words.Words;

/**
 * The family picture, or the chronology with its timeline, as pages by themselves: as it stands in the record at this moment, drawn as in
 * a report, for the case file and colleagues alone. Whoever else is to have it gets it in a report, where its author answers for it.
 */
public final class PictureCopies {
    private static final TemplateRef NO_TEMPLATE = new TemplateRef("picture", 1, "");
    private static final String BODY = "picture";

    private final Copies copies;

    public PictureCopies(Copies copies) {
        this.copies = copies;
    }

    public RecipientView of(PictureAsked asked) {
        var words = Words.in(asked.language());
        var caseFile = new Recipient.Internal(words.text("contact.caseFile"));
        return copies.forRecipient(
                pages(asked, words).become(ReportStatus.FINAL, asked.at()),
                asked.material(),
                caseFile,
                WithheldDetails.none());
    }

    /** Nobody writes in it and nobody signs it; so it is made anew each time, and never kept. */
    private static Report pages(PictureAsked asked, Words words) {
        var empty = empty(asked, words);
        var inserted = new Inserted(empty, asked.material());
        return switch (asked.picture()) {
            case FAMILY -> empty.append(BODY, inserted.family(block(1)));
            case CHRONOLOGY ->
                    empty.append(BODY, inserted.chronology(block(1), true))
                            .append(BODY, inserted.chronology(block(2), false));
        };
    }

    private static Report empty(PictureAsked asked, Words words) {
        var theCase = asked.material().file().theCase();
        return new Report(
                new ReportId(theCase.id().value()),
                theCase.id(),
                NO_TEMPLATE,
                asked.picture().name(),
                words.of("picture.document", asked.picture()),
                theCase.organisation(),
                asked.language(),
                Optional.empty(),
                asked.from(),
                sections(asked, words),
                List.of(),
                ReportStatus.DRAFT,
                1,
                asked.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The numbers beside events are those of the sources that stand below. */
    private static List<Section> sections(PictureAsked asked, Words words) {
        var title = words.text("picture.asOf", Days.of(asked.at(), words));
        var body = section(BODY, title, Filling.AUTHOR);
        return switch (asked.picture()) {
            case FAMILY -> List.of(body);
            case CHRONOLOGY ->
                    List.of(
                            body,
                            section("sources", words.text("picture.sources"), Filling.SOURCES),
                            section(
                                    "contested",
                                    words.text("picture.contested"),
                                    Filling.CONTESTED));
        };
    }

    private static Section section(String key, String title, Filling filling) {
        return new Section(key, 1, title, filling, false, Optional.empty(), List.of(), "");
    }

    private static BlockId block(int number) {
        return new BlockId(new UUID(0, number));
    }
}
