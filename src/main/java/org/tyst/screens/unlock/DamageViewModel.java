package org.tyst.screens.unlock;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Doorkeeper;
import org.tyst.people.Injury;
import org.tyst.people.KeptCopy;

/** A record that did not open: one act at a time, and nothing is done that was not asked for. */
public final class DamageViewModel {
    private final Doorkeeper keeper;
    private final Runnable opened;
    private final Runnable unlock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Injury> injury;

    /** @param unlock leads back to where the passphrase is typed */
    public DamageViewModel(Doorkeeper keeper, Runnable opened, Runnable unlock) {
        this.keeper = keeper;
        this.opened = opened;
        this.unlock = unlock;
        this.injury = new ReadOnlyObjectWrapper<>(keeper.injury().orElseThrow());
    }

    public ReadOnlyObjectProperty<Injury> injury() {
        return injury.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void tryAgain() {
        once(keeper::tryAgain);
    }

    public void mend() {
        once(keeper::mend);
    }

    public void putBack(KeptCopy copy) {
        once(answer -> keeper.putBack(copy, answer));
    }

    public void toUnlock() {
        unlock.run();
    }

    /** What was saved is in place, or nothing could be. */
    public boolean isMended() {
        return injury.get().mended().filter(mended -> mended.saved() > 0).isPresent();
    }

    private void once(Consumer<Consumer<DoorAnswer>> act) {
        if (busy.get()) return;
        busy.set(true);
        act.accept(this::answered);
    }

    private void answered(DoorAnswer answer) {
        busy.set(false);
        if (answer instanceof DoorAnswer.Opened) opened.run();
        else if (answer instanceof DoorAnswer.Hurt(var found)) injury.set(found);
        else unlock.run();
    }
}
