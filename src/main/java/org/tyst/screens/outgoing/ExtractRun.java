package org.tyst.screens.outgoing;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.tyst.dispatch.Extract;
import org.tyst.dispatch.ExtractAsked;
import org.tyst.dispatch.ExtractGate;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.work.Work;

/** From pages that are made to pages that are out: what every page has in common from which something of the record leaves. */
public final class ExtractRun {
    private final ExtractGate gate;
    private final ExtractsOut out;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<Extract>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ExtractOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    public ExtractRun(ExtractGate gate, ExtractsOut out, Work work) {
        this.gate = gate;
        this.out = out;
        this.work = work;
    }

    public ReadOnlyObjectProperty<Optional<Extract>> made() {
        return made.getReadOnlyProperty();
    }

    /** What became of the last that was let out, or was not. */
    public ReadOnlyObjectProperty<Optional<ExtractOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Something is made, or is not after all. */
    public void works(boolean now) {
        working.set(now);
    }

    /** What became of the last is not said any more. */
    public void silent() {
        outcome.set(Optional.empty());
    }

    public void forget() {
        made.set(Optional.empty());
        silent();
    }

    /** Nobody sees what the check found before the history says that there was one. */
    public void make(Callable<Extract> making) {
        works(true);
        work.aside(making, this::note);
    }

    private void note(Extract extract) {
        work.inOrder(
                () -> {
                    gate.checked(extract);
                    return extract;
                },
                noted -> {
                    works(false);
                    made.set(Optional.of(noted));
                });
    }

    /**
     * What was found does not stop it, and everything is answered.
     *
     * @param asked of what is made now; empty while something is not answered
     */
    public boolean mayLeave(Optional<ExtractAsked> asked) {
        return made.get().filter(extract -> !extract.check().stops()).isPresent()
                && asked.filter(answered -> answered.missing().isEmpty()).isPresent();
    }

    /**
     * Asks where it is to lie.
     *
     * @param settled what is to be done before it is said what became of it
     */
    public void save(Optional<ExtractAsked> asked, Node over, Consumer<ExtractOutcome> settled) {
        leave(asked, ready -> out.save(ready, over, result -> told(result, settled)));
    }

    /** Asks for a printer. */
    public void print(Optional<ExtractAsked> asked, Consumer<ExtractOutcome> settled) {
        leave(asked, ready -> out.print(ready, result -> told(result, settled)));
    }

    private void leave(Optional<ExtractAsked> asked, Consumer<ExtractAsked> road) {
        if (working.get() || !mayLeave(asked)) return;
        works(true);
        asked.ifPresent(road);
    }

    private void told(ExtractOutcome result, Consumer<ExtractOutcome> settled) {
        works(false);
        settled.accept(result);
        outcome.set(Optional.of(result));
    }
}
