package org.tyst.screens.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A day and the times on it. A day whose time nobody has given yet is kept as its midnight, so that the day is not lost; what
 * begins at midnight itself is kept a second later. A time without a day is taken as today's, and the page shows it. What
 * begins in the evening and ends in the small hours ends on the next day.
 */
final class WhenModel {
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Clock clock;
    private final ObjectProperty<Optional<LocalDate>> day =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalTime>> started =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalTime>> ended =
            new SimpleObjectProperty<>(Optional.empty());

    WhenModel(Optional<LocalDateTime> begun, Optional<LocalDateTime> over, Clock clock) {
        this.clock = clock;
        day.set(begun.or(() -> over).map(LocalDateTime::toLocalDate));
        started.set(begun.map(LocalDateTime::toLocalTime).filter(WhenModel::isStated));
        ended.set(over.map(LocalDateTime::toLocalTime));
        started.subscribe(this::todayIfNoDay);
        ended.subscribe(this::todayIfNoDay);
    }

    void startsNow() {
        started.set(Optional.of(now()));
    }

    void endsNow() {
        ended.set(Optional.of(now()));
    }

    Optional<LocalDateTime> startedAt() {
        return day.get()
                .map(date ->
                        date.atTime(started.get().map(WhenModel::told).orElse(LocalTime.MIDNIGHT)));
    }

    Optional<LocalDateTime> endedAt() {
        return day.get().flatMap(date -> ended.get().map(time -> lastDay(date).atTime(time)));
    }

    boolean isStarted() {
        return started.get().isPresent();
    }

    ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    ObjectProperty<Optional<LocalTime>> started() {
        return started;
    }

    ObjectProperty<Optional<LocalTime>> ended() {
        return ended;
    }

    private void todayIfNoDay(Optional<LocalTime> time) {
        if (time.isPresent() && day.get().isEmpty()) day.set(Optional.of(LocalDate.now(clock)));
    }

    private LocalTime now() {
        return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private LocalDate lastDay(LocalDate date) {
        var late = started.get().filter(time -> !time.isBefore(EVENING)).isPresent();
        var early = ended.get().filter(time -> time.isBefore(MORNING)).isPresent();
        return late && early ? date.plusDays(1) : date;
    }

    private static LocalTime told(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? time.plusSeconds(1) : time;
    }

    private static boolean isStated(LocalTime time) {
        return !time.equals(LocalTime.MIDNIGHT);
    }
}
