package org.tyst.screens.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.interviews.Present;

/** For how long somebody was in the room. Who says nothing was there the whole time. */
final class Stay {
    private final ObjectProperty<Optional<LocalTime>> from =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalTime>> until =
            new SimpleObjectProperty<>(Optional.empty());

    static Stay of(Optional<Present> opened) {
        var stay = new Stay();
        stay.from.set(opened.flatMap(Present::from).map(LocalDateTime::toLocalTime));
        stay.until.set(opened.flatMap(Present::until).map(LocalDateTime::toLocalTime));
        return stay;
    }

    /** The same person, with the times on the day of the interview; without a day there are none yet. */
    Present of(Present there, Optional<LocalDate> day) {
        return new Present(
                there.person(),
                there.name(),
                there.role(),
                day.flatMap(date -> from.get().map(date::atTime)),
                day.flatMap(date -> until.get().map(date::atTime)));
    }

    boolean isPart() {
        return from.get().isPresent() || until.get().isPresent();
    }

    void onChange(Runnable act) {
        from.subscribe((before, now) -> act.run());
        until.subscribe((before, now) -> act.run());
    }

    ObjectProperty<Optional<LocalTime>> from() {
        return from;
    }

    ObjectProperty<Optional<LocalTime>> until() {
        return until;
    }
}
