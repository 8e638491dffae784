package org.tyst.cases.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts events into lanes, and each event of a lane on the first line that has room for its bar and its label. */
final class TimelineLayout {
    private static final int MOST_YEARS_IN_MONTHS = 3;
    private static final int MOST_DAYS_IN_DAYS = 45;
    private static final double GAP_IN_LINES = 0.6;
    private static final double LINES_A_ROW = 1.5;
    private static final double LEAST_TICK_IN_LINES = 3.6;

    private final List<Timeline.Row> rows;
    private final Stretch shown;
    private final Timeline.Pen pen;

    TimelineLayout(List<Timeline.Row> rows, Stretch shown, Timeline.Pen pen) {
        this.rows = rows;
        this.shown = shown;
        this.pen = pen;
    }

    Timeline drawn() {
        var lanes = new ArrayList<Timeline.Lane>();
        var top = 2 * pen.line();
        for (var row : rows) {
            var lane = lane(row, top);
            lanes.add(lane);
            top += lane.height();
        }
        return new Timeline(pen.width(), top + pen.line(), lanes, ticks());
    }

    private Timeline.Lane lane(Timeline.Row row, double top) {
        var ends = new ArrayList<Double>();
        var placed = new ArrayList<Timeline.Placed>();
        row.events().stream()
                .filter(event -> shown.touches(event.date()))
                .sorted(Comparator.comparing(Timeline.Event::date, RoughDate.FIRST_POSSIBLE))
                .forEach(event -> placed.add(placed(event, ends, top)));
        return new Timeline.Lane(
                row.name(), top, (Math.max(1, ends.size()) + 0.5) * rowHeight(), placed);
    }

    /** The line's end moves to behind the event. */
    private Timeline.Placed placed(Timeline.Event event, List<Double> ends, double top) {
        var open = event.date();
        var from = open.earliest().map(this::at).orElseGet(this::left);
        var to = open.latest().map(this::at).orElseGet(this::right);
        var label = fitted(event.label());
        var labelWidth = pen.letters().applyAsDouble(label);
        var labelAt = Math.max(left(), Math.min(from + gap(), right() - labelWidth));
        var begins = Math.min(from, labelAt);
        var ended = Math.max(to, labelAt + labelWidth) + gap();
        var line = freeLine(ends, begins);
        ends.set(line, ended);
        return new Timeline.Placed(
                event.id(),
                label,
                from,
                to,
                open.earliest().isEmpty(),
                open.latest().isEmpty(),
                top + (line + 0.25) * rowHeight(),
                labelAt,
                labelAt + labelWidth);
    }

    /** What has no room even on a line of its own ends in dots: large letters, or a narrow window. */
    private String fitted(String label) {
        var room = right() - left();
        var fits = label;
        for (var end = label.length();
                end > 0 && pen.letters().applyAsDouble(fits) > room;
                fits = label.substring(0, end).strip() + "…")
            end = label.offsetByCodePoints(end, -1);
        return fits;
    }

    private static int freeLine(List<Double> ends, double begins) {
        for (var line = 0; line < ends.size(); line++) if (ends.get(line) <= begins) return line;
        ends.add(0.0);
        return ends.size() - 1;
    }

    private double rowHeight() {
        return LINES_A_ROW * pen.line();
    }

    private double gap() {
        return GAP_IN_LINES * pen.line();
    }

    private double left() {
        return pen.names();
    }

    private double right() {
        return pen.width();
    }

    /** What lies outside the stretch ends at its edge. */
    private double at(LocalDate day) {
        var part = ChronoUnit.DAYS.between(shown.first(), day) / (double) Math.max(1, shown.days());
        return left() + Math.clamp(part, 0, 1) * (right() - left());
    }

    private List<Timeline.Tick> ticks() {
        var step = step();
        var all = days(step).map(day -> new Timeline.Tick(day, step, at(day))).toList();
        var shownOnes = new ArrayList<Timeline.Tick>();
        for (var tick : all) if (hasRoom(tick, shownOnes)) shownOnes.add(tick);
        return shownOnes;
    }

    private boolean hasRoom(Timeline.Tick tick, List<Timeline.Tick> before) {
        var least = LEAST_TICK_IN_LINES * pen.line();
        return tick.at() + least <= right()
                && (before.isEmpty() || tick.at() - before.getLast().at() >= least);
    }

    private Timeline.Step step() {
        if (shown.days() <= MOST_DAYS_IN_DAYS) return Timeline.Step.DAY;
        return ChronoUnit.YEARS.between(shown.first(), shown.last()) < MOST_YEARS_IN_MONTHS
                ? Timeline.Step.MONTH
                : Timeline.Step.YEAR;
    }

    private Stream<LocalDate> days(Timeline.Step step) {
        return Stream.iterate(
                        firstTick(step),
                        day -> !day.isAfter(shown.last()),
                        day -> day.plus(1, unit(step)))
                .filter(day -> !day.isBefore(shown.first()));
    }

    private LocalDate firstTick(Timeline.Step step) {
        return switch (step) {
            case YEAR -> shown.first().withDayOfYear(1);
            case MONTH -> shown.first().withDayOfMonth(1);
            case DAY -> shown.first();
        };
    }

    private static ChronoUnit unit(Timeline.Step step) {
        return switch (step) {
            case YEAR -> ChronoUnit.YEARS;
            case MONTH -> ChronoUnit.MONTHS;
            case DAY -> ChronoUnit.DAYS;
        };
    }
}
