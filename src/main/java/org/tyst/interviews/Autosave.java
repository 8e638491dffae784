package org.tyst.interviews;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Stale;
import org.tyst.work.Later;
import org.tyst.work.Work;

/**
 * Brings a draft into the encrypted file while it is typed: within a second of a pause, within three when there is none.
 * "Saved" is said only after the commit. What could not be saved stays with the caller and is tried again, every two
 * seconds and with the next keystroke, until there is room. A change made while a save runs is saved by the next one.
 *
 * <p>Everything here happens on the screen's thread; nothing here waits. The file is written elsewhere, by the keeper.
 *
 * @param <D> what is saved: taken at the moment of saving, so that it is never half of a change
 */
public final class Autosave<D> {
    public static final Duration PAUSE = Duration.ofMillis(600);

    static final Duration LIMIT = Duration.ofSeconds(2);
    static final Duration RETRY = Duration.ofSeconds(2);

    private final Source<D> source;
    private final Keeper<D> keeper;
    private final Later later;
    private final Consumer<State> listener;
    private final List<Consumer<SaveOutcome>> flushing = new ArrayList<>();

    private Optional<Work.Waiting> pause = Optional.empty();
    private Optional<Work.Waiting> limit = Optional.empty();
    private SaveOutcome last;
    private boolean changed;
    private boolean saving;
    private boolean due;

    public Autosave(
            Saved asOpened,
            Source<D> source,
            Keeper<D> keeper,
            Later later,
            Consumer<State> listener) {
        this.last = asOpened;
        this.source = source;
        this.keeper = keeper;
        this.later = later;
        this.listener = listener;
    }

    /** The one for a page: time and disk are those of this laptop. */
    public static <D> Autosave<D> onThisLaptop(
            Saved asOpened,
            Source<D> source,
            Function<D, SaveOutcome> keep,
            Work work,
            Consumer<State> listener) {
        return new Autosave<>(
                asOpened,
                source,
                (taken, answer) -> work.inOrder(() -> kept(keep, taken, work, answer), answer),
                (pause, job) -> work.after(pause, () -> work.onScreen(job)),
                listener);
    }

    /** Call it with every change, however small. */
    public void changed() {
        changed = true;
        if (last instanceof Saved) waitForPause();
        else save();
    }

    /** Saves now what is not saved yet; answers when all of it is committed, or when it cannot be. */
    public void flush(Consumer<SaveOutcome> whenSettled) {
        if (!changed && !saving) {
            whenSettled.accept(last);
            return;
        }
        flushing.add(whenSettled);
        save();
    }

    /** True while something typed here is not in the file yet. */
    public boolean hasUnsaved() {
        return changed || saving;
    }

    /** For leaving the page, after a flush. */
    public void close() {
        callOff();
    }

    private void waitForPause() {
        pause.ifPresent(Work.Waiting::callOff);
        pause = Optional.of(later.after(PAUSE, this::save));
        if (limit.isEmpty()) limit = Optional.of(later.after(LIMIT, this::save));
        if (!saving) listener.accept(new State.Waiting());
    }

    private void save() {
        callOff();
        due = saving;
        if (saving || !changed) return;
        changed = false;
        saving = true;
        if (last instanceof Saved) listener.accept(new State.Saving());
        var taken = source.draft();
        keeper.keep(taken, outcome -> settled(taken, outcome));
    }

    private void settled(D taken, SaveOutcome outcome) {
        saving = false;
        last = outcome;
        if (outcome instanceof Saved) source.committed(taken);
        listener.accept(new State.Settled(outcome));
        switch (outcome) {
            case Saved saved -> goOn();
            case NotSaved not -> tryAgain();
            case Stale stale -> changed = true;
        }
        answer(outcome);
    }

    private void goOn() {
        if (due || changed && !flushing.isEmpty()) save();
        else if (changed) listener.accept(new State.Waiting());
    }

    private void tryAgain() {
        callOff();
        changed = true;
        pause = Optional.of(later.after(RETRY, this::save));
    }

    private void answer(SaveOutcome outcome) {
        if (saving) return;
        var asked = List.copyOf(flushing);
        flushing.clear();
        asked.forEach(one -> one.accept(outcome));
    }

    private void callOff() {
        pause.ifPresent(Work.Waiting::callOff);
        limit.ifPresent(Work.Waiting::callOff);
        pause = Optional.empty();
        limit = Optional.empty();
    }

    /** A fault of ours is reported as one, and yet the page must not say "saving" for ever. */
    private static <D> SaveOutcome kept(
            Function<D, SaveOutcome> keep, D taken, Work work, Consumer<SaveOutcome> answer) {
        try {
            return keep.apply(taken);
        } catch (RuntimeException fault) {
            work.onScreen(() -> answer.accept(new NotSaved(SaveOutcome.Why.DISK_FAILED)));
            throw fault;
        }
    }

    /** Who holds the draft. */
    @FunctionalInterface
    public interface Source<D> {
        /** The draft as it stands: what differs from what is committed, so that a failed save loses nothing. */
        D draft();

        /** This is in the file now. */
        default void committed(D draft) {}
    }

    /** Brings a draft to the file, in the order of the calls, and answers on the screen's thread. */
    @FunctionalInterface
    public interface Keeper<D> {
        void keep(D draft, Consumer<SaveOutcome> answer);
    }

    /** What the page shows. */
    public sealed interface State {
        /** Something was typed and will be saved in a moment. */
        record Waiting() implements State {}

        record Saving() implements State {}

        record Settled(SaveOutcome outcome) implements State {}
    }
}
