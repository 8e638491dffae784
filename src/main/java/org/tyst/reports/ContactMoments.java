package org.tyst.reports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tyst.words.Words;

/** Days and hours of a contact, on the court's calendar and in the copy's language. */
record ContactMoments(Words words) {
    private static final ZoneId COURT = ZoneId.of("Europe/London");

    String of(LocalDateTime at) {
        return words.text(
                "today.moment", words.date(at.toLocalDate()), words.time(at.toLocalTime()));
    }

    String of(Instant at) {
        return of(LocalDateTime.ofInstant(at, COURT));
    }

    String hour(Instant at) {
        return hour(LocalDateTime.ofInstant(at, COURT));
    }

    String hour(LocalDateTime at) {
        return words.time(at.toLocalTime());
    }
}
