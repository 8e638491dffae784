package org.tyst.reports;

/** Turns one recipient's copy into an accessible PDF, in memory. Slow the first time (about a second): call off the window's thread. */
public interface ReportPrinter {
    Printed print(RecipientView view);

    /** Which characters it draws. A file whose letters are its reader's own leaves that to them. */
    default GlyphCover cover() {
        return _ -> true;
    }
}
