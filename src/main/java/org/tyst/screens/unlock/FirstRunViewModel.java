package org.tyst.screens.unlock;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Doorkeeper;
import org.tyst.people.SetUp;

/** From the first start to an open record: choose, then set up. The recovery sheet comes next, with the keys already there. */
public final class FirstRunViewModel {
    /** Where one is on that way. */
    public sealed interface Step {
        record Choosing() implements Step {}

        record Practising() implements Step {}

        record SettingUp() implements Step {}
    }

    private final Doorkeeper keeper;
    private final Runnable opened;
    private final ReadOnlyObjectWrapper<Step> step =
            new ReadOnlyObjectWrapper<>(new Step.Choosing());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<DoorAnswer>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public FirstRunViewModel(Doorkeeper keeper, Runnable opened) {
        this.keeper = keeper;
        this.opened = opened;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<DoorAnswer>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    public void chooseSetUp() {
        step.set(new Step.SettingUp());
    }

    public void chooseAgain() {
        step.set(new Step.Choosing());
    }

    public void choosePractise() {
        step.set(new Step.Practising());
    }

    public void practise(char[] passphrase) {
        if (begun()) keeper.practise(passphrase, this::answered);
    }

    public void setUp(SetUp answers) {
        if (begun()) keeper.setUp(answers, this::answered);
    }

    private boolean begun() {
        if (busy.get()) return false;
        busy.set(true);
        refusal.set(Optional.empty());
        return true;
    }

    private void answered(DoorAnswer answer) {
        busy.set(false);
        if (answer instanceof DoorAnswer.Opened) opened.run();
        else refusal.set(Optional.of(answer));
    }
}
