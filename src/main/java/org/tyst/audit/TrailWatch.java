package org.tyst.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.work.Work;

/**
 * Checks the chain aside and tells the pages what came of it. A break stops nobody's work: it is said, and it is written
 * down in the chain itself, once.
 */
public final class TrailWatch implements AutoCloseable {
    private final Work work;
    private final AuditTrail trail;
    private final Clock clock;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean shut;
    private volatile State state = new State(false, Optional.empty(), Optional.empty());

    public TrailWatch(Work work, AuditTrail trail, Clock clock) {
        this.work = work;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * How things stand.
     *
     * @param verdict of the last check that came to its end
     */
    public record State(boolean checking, Optional<Verdict> verdict, Optional<Instant> checkedAt) {
        public Optional<Verdict.Broken> broken() {
            return verdict.filter(Verdict.Broken.class::isInstance).map(Verdict.Broken.class::cast);
        }
    }

    public State state() {
        return state;
    }

    /** Told on the screen's thread, at once and at each change. The answer ends it. */
    public Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        work.onScreen(() -> listener.accept(state));
        return () -> listeners.remove(listener);
    }

    public void checkNow() {
        if (!running.compareAndSet(false, true)) return;
        tell(new State(true, state.verdict, state.checkedAt));
        work.aside(this::checked, this::checked);
    }

    /** Before the store is closed: nothing is asked of it from now on. */
    @Override
    public void close() {
        shut = true;
    }

    private Optional<Verdict> checked() throws Exception {
        try {
            var check = work.turn(() -> shut ? Optional.<TrailCheck>empty() : began());
            while (check.isPresent() && !shut) {
                var verdict = work.turn(() -> next(check.get()));
                if (verdict.isPresent()) return verdict;
            }
            return Optional.empty();
        } finally {
            running.set(false);
            tell(new State(false, state.verdict, state.checkedAt));
        }
    }

    private Optional<TrailCheck> began() {
        return Optional.of(trail.check());
    }

    private Optional<Verdict> next(TrailCheck check) {
        if (shut) return Optional.empty();
        var verdict = check.next();
        verdict.ifPresent(this::writeDown);
        return verdict;
    }

    private void writeDown(Verdict verdict) {
        switch (verdict) {
            case Verdict.Whole whole -> {}
            case Verdict.Broken broken ->
                    broken.fresh()
                            .forEach(found ->
                                    trail.record(
                                            Act.TRAIL_BROKEN,
                                            Optional.empty(),
                                            Optional.empty(),
                                            found.text()));
        }
    }

    private void checked(Optional<Verdict> verdict) {
        tell(
                new State(
                        false,
                        verdict.or(() -> state.verdict),
                        verdict.map(done -> clock.instant()).or(() -> state.checkedAt)));
    }

    private void tell(State next) {
        state = next;
        work.onScreen(() -> listeners.forEach(listener -> listener.accept(next)));
    }
}
