package org.tyst.screens.unlock;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Doorkeeper;

/** One field, one act. What was typed is taken out of the field as soon as it is handed over. */
public final class UnlockViewModel {
    private final Doorkeeper keeper;
    private final Runnable opened;
    private final Runnable setUp;
    private final Runnable hurt;
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<DoorAnswer>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param setUp leads to where a laptop is set up
     * @param hurt leads to the page about a record that did not open
     */
    public UnlockViewModel(Doorkeeper keeper, Runnable opened, Runnable setUp, Runnable hurt) {
        this.hurt = hurt;
        this.keeper = keeper;
        this.opened = opened;
        this.setUp = setUp;
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    /** From handing over until the answer: half a second to a second. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Why the door stayed shut the last time. */
    public ReadOnlyObjectProperty<Optional<DoorAnswer>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Only the recovery code is left, or was asked for. */
    public boolean needsCode() {
        return refusal.get().filter(UnlockViewModel::leavesOnlyTheCode).isPresent();
    }

    public int waiting() {
        return keeper.state().waiting();
    }

    public void open() {
        if (opening.get() || passphrase.get().isEmpty()) return;
        start();
        keeper.open(taken(passphrase), this::answered);
    }

    public void recover(StringProperty code, char[] newPassphrase) {
        if (opening.get()) return;
        start();
        keeper.recover(taken(code), newPassphrase, this::answered);
    }

    public void practise(char[] typed) {
        if (opening.get()) return;
        start();
        keeper.practise(typed, this::answered);
    }

    public boolean isPractising() {
        return keeper.state().practising();
    }

    /** There are made-up cases already, with a passphrase of their own. */
    public boolean hasPractised() {
        return keeper.state().madeUp();
    }

    /** For a laptop that has been used to practise only. */
    public void setUpInstead() {
        setUp.run();
    }

    /** Back to an older copy, though nothing is the matter. */
    public void chooseCopy(char[] typed) {
        if (opening.get()) return;
        start();
        keeper.chooseCopy(typed, this::answered);
    }

    private void start() {
        opening.set(true);
        refusal.set(Optional.empty());
    }

    private void answered(DoorAnswer answer) {
        opening.set(false);
        if (answer instanceof DoorAnswer.Opened) opened.run();
        else if (answer instanceof DoorAnswer.Hurt) hurt.run();
        else refusal.set(Optional.of(answer));
    }

    private static boolean leavesOnlyTheCode(DoorAnswer answer) {
        return answer instanceof DoorAnswer.RecoveryOnly || answer instanceof DoorAnswer.OlderKeys;
    }

    static char[] taken(StringProperty field) {
        var characters = field.get().toCharArray();
        field.set("");
        return characters;
    }
}
