package org.tyst.screens.keys;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.people.KeyAnswer;
import org.tyst.people.KeyExchange;
import org.tyst.people.SheetPaper;

/** From a suspicion to new keys. Nothing on the disk changes before the last step, and that one cannot be left. */
public final class ExchangeViewModel {
    /** Where one is on that way. */
    public sealed interface Step {
        record Asking() implements Step {}

        record Sheet(SheetViewModel sheet) implements Step {}

        record Ready() implements Step {}
    }

    private final KeyExchange exchange;
    private final SheetPaper paper;
    private final SheetWords words;
    private final StringProperty old = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Asking());
    private final ReadOnlyObjectWrapper<Optional<KeyAnswer>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ExchangeViewModel(KeyExchange exchange, SheetPaper paper, SheetWords words) {
        this.exchange = exchange;
        this.paper = paper;
        this.words = words;
    }

    public StringProperty old() {
        return old;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<KeyAnswer>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    public void prepare(char[] fresh) {
        if (busy.get()) return;
        busy.set(true);
        refusal.set(Optional.empty());
        exchange.prepare(Typed.taken(old), fresh, this::prepared);
    }

    private void prepared(KeyAnswer answer) {
        busy.set(false);
        if (answer instanceof KeyAnswer.Done)
            step.set(
                    new Step.Sheet(
                            SheetViewModel.needed(
                                    exchange, paper, words, () -> step.set(new Step.Ready()))));
        else refusal.set(Optional.of(answer));
    }

    public void go() {
        exchange.go();
    }
}
