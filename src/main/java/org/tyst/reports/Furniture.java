package org.tyst.reports;

import java.util.Optional;

/** What stands around the text of a document, as its first section says: a court's report, or one of two kinds of letter. */
enum Furniture {
    REPORT,
    LETTER,
    PLAIN_LETTER;

    static Furniture of(Report report) {
        if (opening(report, Filling.LETTERHEAD).isPresent()) return LETTER;
        return opening(report, Filling.PLAIN_LETTERHEAD).isPresent() ? PLAIN_LETTER : REPORT;
    }

    static boolean isLetter(Report report) {
        return of(report) != REPORT;
    }

    /** The section whose title is the subject of a letter, and whose person the letter goes to. */
    static Optional<Section> opening(Report report) {
        return opening(report, Filling.LETTERHEAD)
                .or(() -> opening(report, Filling.PLAIN_LETTERHEAD));
    }

    private static Optional<Section> opening(Report report, Filling filling) {
        return report.sections().stream()
                .filter(section -> section.filling() == filling)
                .findFirst();
    }
}
