package org.tyst.screens.today;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.cases.Deadlines;
import org.tyst.cases.WorkingDays;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.words.Days;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What today asks for. Empty until the record has been read. */
public final class TodayViewModel {

    private final Navigator navigator;
    private final Days days;
    private final WorkingDays workingDays;
    private final ReadOnlyObjectWrapper<Optional<TodayContents>> contents =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TodayViewModel(
            TodayStores stores,
            WorkingDays workingDays,
            Work work,
            Words words,
            Clock clock,
            Navigator navigator) {
        this.navigator = navigator;
        this.workingDays = workingDays;
        this.days = new Days(words, clock);
        var reader = new TodayReader(stores, new Deadlines(workingDays), words, clock);
        work.inOrder(reader::read, read -> contents.set(Optional.of(read)));
    }

    public ReadOnlyObjectProperty<Optional<TodayContents>> contents() {
        return contents.getReadOnlyProperty();
    }

    /** "Sunday 22 November 2026". */
    public String dayName() {
        return days.weekday(days.today());
    }

    /** False when the weeks ahead run past the table of bank holidays: dates may then be a day or two out. */
    public boolean knowsTheHolidays() {
        return workingDays.knows(days.today().plusWeeks(Ahead.WEEKS));
    }

    public void go(TodayRow row) {
        navigator.go(row.place());
    }

    public void goToCases() {
        navigator.go(new Place.Cases());
    }

    public void goToSync() {
        navigator.go(new Place.Sync());
    }
}
