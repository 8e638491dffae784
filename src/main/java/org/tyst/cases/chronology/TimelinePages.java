package org.tyst.cases.chronology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Halves what is too tall for a page, the earlier events before the later, until each part has room. */
final class TimelinePages {
    private static final Comparator<Timeline.Event> IN_ORDER =
            Comparator.comparing(Timeline.Event::date, RoughDate.FIRST_POSSIBLE)
                    .thenComparing(event -> event.id().value());

    private final Timeline.Pen pen;
    private final double tallest;

    TimelinePages(Timeline.Pen pen, double tallest) {
        this.pen = pen;
        this.tallest = tallest;
    }

    List<Timeline> of(List<Timeline.Row> rows) {
        var all = Timeline.of(rows, Optional.empty(), pen);
        var events = events(rows);
        if (all.height() <= tallest || events.size() < 2) return List.of(all);
        var half = events.size() / 2;
        return Stream.of(events.subList(0, half), events.subList(half, events.size()))
                .flatMap(part -> of(only(part, rows)).stream())
                .toList();
    }

    /** What touched two children stands in two rows, and is one event. */
    private static List<Timeline.Event> events(List<Timeline.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.events().stream())
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    private static List<Timeline.Row> only(List<Timeline.Event> part, List<Timeline.Row> rows) {
        return rows.stream()
                .map(row ->
                        new Timeline.Row(
                                row.name(), row.events().stream().filter(part::contains).toList()))
                .toList();
    }
}
