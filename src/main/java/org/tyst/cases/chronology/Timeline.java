package org.tyst.cases.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Where everything of a drawn chronology stands, in units of the letters' height or of pixels, as whoever measures likes. The same
 * events on the same width are always drawn the same, and no label ever lies on another.
 *
 * @param lanes one for each child and one for what touched all of them, from the top
 * @param ticks where a year, a month or a day is marked
 */
public record Timeline(double width, double height, List<Lane> lanes, List<Tick> ticks) {
    public Timeline {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
    }

    /** An event to be drawn, with what is written beside it. */
    public record Event(EntryId id, RoughDate date, String label) {}

    /** A row of events under one name. */
    public record Row(String name, List<Event> events) {
        public Row {
            events = List.copyOf(events);
        }
    }

    /**
     * What to draw with.
     *
     * @param letters how wide a text is
     * @param line how high a line of text is
     * @param names how much room the lanes' names have at the left
     */
    public record Pen(ToDoubleFunction<String> letters, double line, double names, double width) {}

    /** A name with its events. */
    public record Lane(String name, double top, double height, List<Placed> events) {
        public Lane {
            events = List.copyOf(events);
        }
    }

    /**
     * An event in its place. An exact day is a point ({@code from} and {@code to} are the same); anything else is a bar.
     *
     * @param openAtLeft nobody knows how early it may have been
     * @param openAtRight nobody knows how late
     */
    public record Placed(
            EntryId id,
            String label,
            double from,
            double to,
            boolean openAtLeft,
            boolean openAtRight,
            double top,
            double labelAt,
            double labelEnd) {
        public boolean isPoint() {
            return from == to;
        }
    }

    /** A mark on the scale of days. */
    public record Tick(LocalDate day, Step step, double at) {}

    /** How fine the scale is. */
    public enum Step {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * Draws the events from one day to another, or from the first to the last of them.
     *
     * @param shown the stretch of days that is looked at; empty for all
     */
    public static Timeline of(List<Row> rows, Optional<Stretch> shown, Pen pen) {
        return new TimelineLayout(rows, shown.orElseGet(() -> Stretch.of(rows)), pen).drawn();
    }
}
