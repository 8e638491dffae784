package org.tyst.cases.chronology;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
    public record Event(EntryId id, RoughDate date, String label) {
        private static final String CUT = "…";
        private static final int MOST_OF_WHEN = 40;
        private static final int MOST_OF_WHAT = 38;

        /** With as much of its words as has room beside it; an ellipsis says that there are more. */
        public static Event of(EntryId id, RoughDate date, String when, String what) {
            return new Event(id, date, cut(when, MOST_OF_WHEN) + "  " + cut(what, MOST_OF_WHAT));
        }

        /** Nothing was left out of what stands beside it. */
        public boolean isWhole() {
            return !label.endsWith(CUT) && !label.contains(CUT + "  ");
        }

        private static String cut(String text, int most) {
            var one = text.strip().replaceAll("\\s+", " ");
            if (one.length() <= most) return one;
            var end = Character.isHighSurrogate(one.charAt(most - 1)) ? most - 1 : most;
            return one.substring(0, end).strip() + CUT;
        }
    }

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
    public record Tick(LocalDate day, Step step, double at) {
        public String name(Locale language) {
            var pattern =
                    switch (step) {
                        case YEAR -> "yyyy";
                        case MONTH -> "MMM yy";
                        case DAY -> "d MMM";
                    };
            return DateTimeFormatter.ofPattern(pattern, language).format(day);
        }
    }

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

    /** Draws all events on as many pages as they need: the first page has the earliest, and each its own scale of days. */
    public static List<Timeline> pages(List<Row> rows, Pen pen, double tallest) {
        return new TimelinePages(pen, tallest).of(rows);
    }

    /** Whether an event is in this drawing. */
    public boolean has(EntryId id) {
        return lanes.stream()
                .flatMap(lane -> lane.events().stream())
                .anyMatch(event -> event.id().equals(id));
    }
}
