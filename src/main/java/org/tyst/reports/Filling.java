package org.tyst.reports;

/**
 * Where a section's content comes from: its author, or the record itself when the copy is made. What stands around a document
 * is such a section too: a report opens with a front sheet, a letter with its letterhead, and each closes in its own way.
 */
public enum Filling {
    AUTHOR,
    /** Who a letter goes to, where the record does not know; it is printed in the letterhead. */
    ADDRESSEE,
    FRONT_SHEET,
    /** A letter to a court or an agency. Its title is the subject; its paragraphs are numbered. */
    LETTERHEAD,
    /** A letter to one person, in no numbers and with no notice of law before it. */
    PLAIN_LETTERHEAD,
    COURT_QUESTIONS,
    SOURCES,
    CONTESTED,
    SIGNATURE,
    LETTER_SIGNATURE;

    /** Whether its author writes it. */
    public boolean isWritten() {
        return switch (this) {
            case AUTHOR, ADDRESSEE -> true;
            case FRONT_SHEET,
                    LETTERHEAD,
                    PLAIN_LETTERHEAD,
                    COURT_QUESTIONS,
                    SOURCES,
                    CONTESTED,
                    SIGNATURE,
                    LETTER_SIGNATURE ->
                    false;
        };
    }
}
