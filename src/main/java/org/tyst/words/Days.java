package org.tyst.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days as people say them: "in 3 days", "2 days late", "Monday 16 November 2026". */
public final class Days {

    private final Words words;
    private final Clock clock;

    public Days(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** How far off a day is. */
    public String away(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days == 0) return words.text("today.today");
        if (days == 1) return words.text("today.tomorrow");
        return days > 0 ? words.text("today.inDays", days) : late(-days);
    }

    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.language().locale())
                .format(day);
    }

    /** "22 November 2026, 10:42", by this laptop's clock. */
    public String moment(Instant at) {
        return moment(LocalDateTime.ofInstant(at, clock.getZone()));
    }

    public String moment(LocalDateTime at) {
        return words.text(
                "today.moment", words.date(at.toLocalDate()), words.time(at.toLocalTime()));
    }

    private String late(long days) {
        return days == 1 ? words.text("today.oneDayLate") : words.text("today.daysLate", days);
    }
}
