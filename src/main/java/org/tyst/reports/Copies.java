package org.tyst.reports;

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
        return new Assembly(report, material, court, withheld, marking).view();
    }

    /** A party's copy. There is no way to hand a withheld detail to it. */
    public RecipientView forParty(Report report, Material material, Recipient.Party party) {
        return new Assembly(report, material, party, WithheldDetails.none(), marking).view();
    }

    /** As above; for a party the withheld details are not looked at. */
    public RecipientView forRecipient(
            Report report, Material material, Recipient recipient, WithheldDetails withheld) {
        return switch (recipient) {
            case Recipient.Court _ -> forCourt(report, material, withheld);
            case Recipient.Party party -> forParty(report, material, party);
        };
    }
}
