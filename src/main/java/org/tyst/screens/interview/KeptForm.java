package org.tyst.screens.interview;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.Scratch;
import org.tyst.interviews.Autosave;
import org.tyst.work.Work;

/** A form whose half-typed words survive a lock, an interruption or the end of the battery, until it is done. */
public final class KeptForm<F> {
    private final String name;
    private final Scratch scratch;
    private final Work work;
    private final Autosave<F> autosave;

    public KeptForm(String name, Supplier<F> form, Scratch scratch, Clock clock, Work work) {
        this.name = name;
        this.scratch = scratch;
        this.work = work;
        autosave =
                Autosave.onThisLaptop(
                        new Saved(clock.instant()),
                        form::get,
                        typed -> scratch.keep(name, Json.text(typed)),
                        work,
                        state -> {});
    }

    /** What was typed before. Call on the store's thread. */
    public static <F> Optional<F> find(Scratch scratch, String name, Class<F> type) {
        return scratch.find(name).map(words -> Json.kept(words, type));
    }

    public void changed() {
        autosave.changed();
    }

    public void left() {
        flush(outcome -> {});
    }

    /** Answers when all of it is kept, or cannot be. */
    public void flush(Consumer<SaveOutcome> whenSettled) {
        autosave.flush(whenSettled);
    }

    /** The form has been handed in. */
    public void done() {
        autosave.close();
        work.inOrder(() -> scratch.forget(name), forgotten -> {});
    }
}
