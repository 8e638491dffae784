package org.tyst.cases;

import java.time.LocalDate;
import java.util.Optional;

/** A date of birth and how far it may be believed. A doubtful date is kept and shown as doubtful. */
public record Birth(Optional<LocalDate> date, Certainty certainty) {
    public enum Certainty {
        STATED,
        DOUBTFUL,
        UNKNOWN
    }

    public static Birth unknown() {
        return new Birth(Optional.empty(), Certainty.UNKNOWN);
    }

    public static Birth stated(LocalDate date) {
        return new Birth(Optional.of(date), Certainty.STATED);
    }

    /** Whole years on a day; empty when the date is unknown, doubtful or later than that day. */
    public Optional<Integer> ageOn(LocalDate day) {
        return date.filter(born -> certainty == Certainty.STATED && !born.isAfter(day))
                .map(born -> born.until(day).getYears());
    }
}
