package org.tyst.reports;

import java.time.Instant;
import java.time.ZoneId;
import org.tyst.words.Words;

/** Moments as days on the court's calendar. */
final class Days {
    private static final ZoneId COURT = ZoneId.of("Europe/London");

    private Days() {}

    static String of(Instant at, Words words) {
        return words.date(at.atZone(COURT).toLocalDate());
    }
}
