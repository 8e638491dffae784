package org.tyst.screens.report;

import org.tyst.reports.Limit;

/**
 * How long a section and the report are, and how long they should be.
 *
 * @param sides about, and set by the pages as they were drawn last
 */
record Length(int words, int allWords, int sides, Limit section, Limit report) {
    Limit.Reached sectionReached() {
        return section.by(words);
    }

    Limit.Reached sidesReached() {
        return report.by(sides);
    }
}
