package org.tyst.screens.keeping;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.cases.Retention;
import org.tyst.cases.RetentionClock;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.sync.Ground;
import org.tyst.sync.Keeping;
import org.tyst.sync.Obstacle;
import org.tyst.work.Work;

/** One case that somebody thinks of taking off this laptop. */
public final class TakeOffViewModel {
    private final CaseId id;
    private final CaseStore cases;
    private final Keeping keeping;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SaveOutcome>> notDone =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TakeOffViewModel(
            CaseId id, CaseStore cases, Keeping keeping, Work work, Navigator navigator) {
        this.id = id;
        this.cases = cases;
        this.keeping = keeping;
        this.work = work;
        this.navigator = navigator;
        look();
    }

    /**
     * The case as it stands here.
     *
     * @param obstacles empty when it may go
     */
    public record Shown(CaseFile file, Retention retention, List<Obstacle> obstacles) {
        public Shown {
            obstacles = List.copyOf(obstacles);
        }
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Why it is still here after all. */
    public ReadOnlyObjectProperty<Optional<SaveOutcome>> notDone() {
        return notDone.getReadOnlyProperty();
    }

    public void look() {
        work.inOrder(this::read, shown::set);
    }

    public void takeOff() {
        work.inOrder(() -> keeping.takeOff(id.value(), Ground.ASKED), this::done);
    }

    public void back() {
        navigator.go(new Place.CaseFile(id, CaseSection.OVERVIEW));
    }

    public void toSync() {
        navigator.go(new Place.Sync());
    }

    private void done(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved) navigator.go(new Place.TakenOff());
        else {
            notDone.set(Optional.of(outcome));
            look();
        }
    }

    private Optional<Shown> read() {
        return cases.open(id)
                .map(file ->
                        new Shown(
                                file,
                                RetentionClock.shipped()
                                        .of(
                                                file.theCase().organisation(),
                                                file.children(),
                                                List.of()),
                                keeping.obstacles(id.value())));
    }
}
