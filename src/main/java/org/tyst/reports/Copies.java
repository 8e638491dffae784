package org.tyst.reports;

import org.tyst.words.Language;

/**
 * Makes one recipient's copy of a report. What they may not read is left out here, before anything is rendered, and nothing is
 * ever covered over afterwards.
 */
public final class Copies {
    private final Marking marking;

    public Copies(Marking marking) {
        this.marking = marking;
    }

    /** The court's copy: everything, and an annex with the withheld details that were handed in. */
    public RecipientView forCourt(Report report, Material material, WithheldDetails withheld) {
        var court = new Recipient.Court(material.file().theCase().court());
        return made(report, report.language(), material, court, withheld);
    }

    /** A party's copy. There is no way to hand a withheld detail to it. */
    public RecipientView forParty(Report report, Material material, Recipient.Party party) {
        return made(report, report.language(), material, party, WithheldDetails.none());
    }

    /** As above; for everybody but the court the withheld details are not looked at. */
    public RecipientView forRecipient(
            Report report, Material material, Recipient recipient, WithheldDetails withheld) {
        return forRecipient(report, report.language(), material, recipient, withheld);
    }

    /** As above in one of the report's languages: the same paragraphs and numbers, and the same left out. */
    public RecipientView forRecipient(
            Report report,
            Language language,
            Material material,
            Recipient recipient,
            WithheldDetails withheld) {
        return switch (recipient) {
            case Recipient.Court _ ->
                    made(
                            report,
                            language,
                            material,
                            new Recipient.Court(material.file().theCase().court()),
                            withheld);
            case Recipient.Party _, Recipient.Child _, Recipient.Internal _, Recipient.Agency _ ->
                    made(report, language, material, recipient, WithheldDetails.none());
        };
    }

    private RecipientView made(
            Report report,
            Language language,
            Material material,
            Recipient recipient,
            WithheldDetails withheld) {
        return new Assembly(report, language, material, recipient, withheld, marking).view();
    }
}
