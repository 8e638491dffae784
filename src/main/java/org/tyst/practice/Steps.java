package org.tyst.practice;

import java.time.Clock;
import java.util.function.Supplier;
import org.tyst.basics.SaveOutcome;

/** One save after the other until one fails; that one's outcome is the outcome of all. */
final class Steps {
    private SaveOutcome outcome;

    Steps(Clock clock) {
        this.outcome = new SaveOutcome.Saved(clock.instant());
    }

    void take(Supplier<SaveOutcome> step) {
        if (outcome instanceof SaveOutcome.Saved) outcome = step.get();
    }

    SaveOutcome outcome() {
        return outcome;
    }
}
