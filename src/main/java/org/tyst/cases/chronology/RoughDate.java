package org.tyst.cases.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something was, as far as anybody knows: the earliest and the latest day that it can have been, and the words in which it was
 * said. "Before March 2023" has no earliest day. An exact date has no words of its own: each language writes it.
 */
public record RoughDate(Optional<LocalDate> earliest, Optional<LocalDate> latest, String words) {
    /** By the earliest possible day. What has none comes by its latest: it was no later than that. */
    public static final Comparator<RoughDate> FIRST_POSSIBLE =
            Comparator.comparing(RoughDate::first).thenComparing(RoughDate::last);

    public RoughDate {
        if (earliest.isEmpty() && latest.isEmpty())
            throw new IllegalArgumentException("A date that could be any day is none");
        if (earliest.filter(from -> latest.filter(from::isAfter).isPresent()).isPresent())
            throw new IllegalArgumentException("Nothing ends before it begins");
        if (words.isBlank() && !isOneDay(earliest, latest))
            throw new IllegalArgumentException("What is not one day was said in words");
    }

    public static RoughDate on(LocalDate day) {
        return new RoughDate(Optional.of(day), Optional.of(day), "");
    }

    public static RoughDate between(LocalDate first, LocalDate last, String words) {
        return new RoughDate(Optional.of(first), Optional.of(last), words);
    }

    /** No later than a day. */
    public static RoughDate until(LocalDate day, String words) {
        return new RoughDate(Optional.empty(), Optional.of(day), words);
    }

    /** No earlier than a day. */
    public static RoughDate from(LocalDate day, String words) {
        return new RoughDate(Optional.of(day), Optional.empty(), words);
    }

    public Optional<LocalDate> exact() {
        return isOneDay(earliest, latest) ? earliest : Optional.empty();
    }

    /** The first day to draw: of what has no earliest day, the latest. */
    public LocalDate first() {
        return earliest.or(() -> latest).orElseThrow();
    }

    public LocalDate last() {
        return latest.or(() -> earliest).orElseThrow();
    }

    private static boolean isOneDay(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return earliest.isPresent() && earliest.equals(latest);
    }
}
