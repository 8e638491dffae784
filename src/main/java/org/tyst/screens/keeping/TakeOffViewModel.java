package org.tyst.screens.keeping;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.Hold;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.casefile.CaseTools;
import org.tyst.screens.casefile.Holding;
import org.tyst.sync.Ground;
import org.tyst.sync.Keeping;
import org.tyst.sync.Obstacle;

/** One case that somebody thinks of taking off this laptop. */
public final class TakeOffViewModel {
    private final CaseId id;
    private final CaseStores stores;
    private final CaseTools tools;
    private final Keeping keeping;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SaveOutcome>> notDone =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TakeOffViewModel(CaseId id, CaseStores stores, CaseTools tools, Keeping keeping) {
        this.id = id;
        this.stores = stores;
        this.tools = tools;
        this.keeping = keeping;
        look();
    }

    /**
     * The case as it stands here.
     *
     * @param obstacles empty when it may go
     */
    public record Shown(CaseFile file, List<Hold> holds, List<Obstacle> obstacles) {
        public Shown {
            holds = List.copyOf(holds);
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
        tools.work().inOrder(this::read, shown::set);
    }

    public void takeOff() {
        tools.work().inOrder(() -> keeping.takeOff(id.value(), Ground.ASKED), this::done);
    }

    public Holding holding() {
        return new Holding(id, stores.holds(), tools, this::settled);
    }

    public void back() {
        tools.navigator().go(new Place.CaseFile(id, CaseSection.OVERVIEW));
    }

    public void toSync() {
        tools.navigator().go(new Place.Sync());
    }

    private void settled(SaveOutcome outcome) {
        notDone.set(Optional.of(outcome).filter(it -> !(it instanceof SaveOutcome.Saved)));
        look();
    }

    private void done(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved) tools.navigator().go(new Place.TakenOff());
        else {
            notDone.set(Optional.of(outcome));
            look();
        }
    }

    private Optional<Shown> read() {
        return stores.cases()
                .open(id)
                .map(file ->
                        new Shown(file, stores.holds().ofCase(id), keeping.obstacles(id.value())));
    }
}
