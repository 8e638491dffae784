package org.tyst.cases.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A stretch of days, both ends counted, never shorter than four weeks so that a single event has room. */
public record Stretch(LocalDate first, LocalDate last) {
    private static final int LEAST_DAYS = 28;
    private static final double MARGIN = 0.04;
    private static final LocalDate NOWHERE = LocalDate.of(2000, 1, 1);

    public Stretch {
        if (last.isBefore(first)) throw new IllegalArgumentException("Ends before it begins");
    }

    /** Of all the events, with a little room at both ends. */
    public static Stretch of(List<Timeline.Row> rows) {
        var dates =
                rows.stream()
                        .flatMap(row -> row.events().stream())
                        .map(Timeline.Event::date)
                        .toList();
        var first =
                dates.stream().map(RoughDate::first).min(Comparator.naturalOrder()).orElse(NOWHERE);
        var last = dates.stream().map(RoughDate::last).max(Comparator.naturalOrder()).orElse(first);
        return new Stretch(first, last).roomy();
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last);
    }

    /** Half as many days, or twice as many, about the same middle. */
    public Stretch zoomed(double factor) {
        var middle = first.plusDays(days() / 2);
        var half = Math.max(LEAST_DAYS / 2, Math.round(days() * factor / 2));
        return new Stretch(middle.minusDays(half), middle.plusDays(half));
    }

    /** Earlier by a part of itself, or later. */
    public Stretch moved(double part) {
        var by = Math.round(days() * part);
        return new Stretch(first.plusDays(by), last.plusDays(by));
    }

    private Stretch roomy() {
        var room = Math.max(Math.round(days() * MARGIN), 1);
        var lacking = Math.max(0, LEAST_DAYS - days() - 2 * room) / 2 + room;
        return new Stretch(first.minusDays(lacking), last.plusDays(lacking));
    }

    boolean touches(RoughDate date) {
        return !date.first().isAfter(last) && !date.last().isBefore(first);
    }
}
