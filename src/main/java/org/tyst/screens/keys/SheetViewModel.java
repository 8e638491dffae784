package org.tyst.screens.keys;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.people.KeyAnswer;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetCode;
import org.tyst.people.SheetMaker;
import org.tyst.people.SheetPaper;

/**
 * A new recovery sheet: made, put on paper, read back from the paper, and trusted. While it is read back the code is not in
 * sight: what is typed must come from the paper.
 */
public final class SheetViewModel {
    /** Where one is on that way. */
    public sealed interface Step {
        record Making() implements Step {}

        record Shown(SheetCode code) implements Step {}

        record ReadingBack(SheetCode code) implements Step {}

        record Works() implements Step {}
    }

    private final SheetMaker keys;
    private final SheetPaper paper;
    private final SheetWords words;
    private final Runnable done;
    private final boolean needed;
    private final StringProperty readBack = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Making());
    private final ReadOnlyObjectWrapper<Optional<SheetPaper.Outcome>> onPaper =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KeyAnswer>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param done leads on, whether the sheet was tried or put off */
    public SheetViewModel(SheetMaker keys, SheetPaper paper, SheetWords words, Runnable done) {
        this(keys, paper, words, done, false);
    }

    private SheetViewModel(
            SheetMaker keys, SheetPaper paper, SheetWords words, Runnable done, boolean needed) {
        this.needed = needed;
        this.keys = keys;
        this.paper = paper;
        this.words = words;
        this.done = done;
        keys.newSheet(code -> step.set(new Step.Shown(code)));
    }

    /** Where nothing goes on without a sheet that was tried. */
    static SheetViewModel needed(
            SheetMaker keys, SheetPaper paper, SheetWords words, Runnable done) {
        return new SheetViewModel(keys, paper, words, done, true);
    }

    boolean isNeeded() {
        return needed;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public StringProperty readBack() {
        return readBack;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What the printer or the disk said last. */
    public ReadOnlyObjectProperty<Optional<SheetPaper.Outcome>> onPaper() {
        return onPaper.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<KeyAnswer>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    public void print(SheetCode code) {
        put(code, paper::print);
    }

    public void save(SheetCode code) {
        put(code, paper::save);
    }

    private void put(SheetCode code, BiConsumer<RecoverySheet, Consumer<SheetPaper.Outcome>> way) {
        busy.set(true);
        way.accept(
                words.sheet(code),
                outcome -> {
                    busy.set(false);
                    onPaper.set(Optional.of(outcome));
                });
    }

    public void haveItOnPaper(SheetCode code) {
        step.set(new Step.ReadingBack(code));
    }

    public void showAgain(SheetCode code) {
        readBack.set("");
        refusal.set(Optional.empty());
        step.set(new Step.Shown(code));
    }

    public void tryIt() {
        if (busy.get()) return;
        busy.set(true);
        refusal.set(Optional.empty());
        keys.trySheet(Typed.taken(readBack), this::tried);
    }

    private void tried(KeyAnswer answer) {
        busy.set(false);
        if (answer instanceof KeyAnswer.Done) step.set(new Step.Works());
        else refusal.set(Optional.of(answer));
    }

    /** What was not tried is forgotten: it would open nothing anyway. */
    public void leave() {
        keys.forgetSheet();
        done.run();
    }
}
