package org.tyst.screens.syncing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.basics.SaveOutcome;
import org.tyst.screens.Navigator;
import org.tyst.sync.Conflict;
import org.tyst.sync.ConflictId;
import org.tyst.sync.Settlement;
import org.tyst.sync.SyncDesk;
import org.tyst.work.Work;

/** One conflict, until it is settled. What the person writes as their own text stays here when the store refuses. */
public final class ConflictViewModel {
    private final SyncDesk desk;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Conflict>> conflict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<SaveOutcome>> outcome =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper settling = new ReadOnlyBooleanWrapper();
    private final Map<String, String> written = new HashMap<>();

    public ConflictViewModel(ConflictId id, SyncDesk desk, Work work, Navigator navigator) {
        this.desk = desk;
        this.work = work;
        this.navigator = navigator;
        work.inOrder(
                () -> desk.conflicts().stream().filter(open -> open.id().equals(id)).findFirst(),
                conflict::set);
    }

    public ReadOnlyObjectProperty<Optional<Conflict>> conflict() {
        return conflict.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<SaveOutcome>> outcome() {
        return outcome;
    }

    public ReadOnlyBooleanProperty settling() {
        return settling.getReadOnlyProperty();
    }

    public void write(String field, String text) {
        written.put(field, text);
    }

    public void settleByMyText() {
        settle(new Settlement.Edited(written));
    }

    public void settle(Settlement settlement) {
        conflict.get()
                .filter(open -> !settling.get())
                .ifPresent(open -> {
                    settling.set(true);
                    work.inOrder(() -> desk.settle(open, settlement), this::settled);
                });
    }

    private void settled(SaveOutcome result) {
        settling.set(false);
        outcome.set(Optional.of(result));
        if (result instanceof SaveOutcome.Saved) {
            desk.changed();
            navigator.back();
        }
    }
}
