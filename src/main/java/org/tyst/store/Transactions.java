package org.tyst.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Why;

/**
 * All or nothing. What runs inside another transaction joins it: it is committed with the outermost, and a failure
 * anywhere ends the whole. "Saved" therefore means saved only from the outermost call.
 */
public final class Transactions {
    private static final int NO_TRANSACTION = 1;

    private final Sql sql;
    private final Clock clock;
    private final List<Runnable> elsewhere = new ArrayList<>();
    private Optional<SaveOutcome> refused = Optional.empty();
    private boolean inside;
    private Runnable committed = () -> {};
    private Runnable undone = () -> {};
    private Optional<Witness> witness = Optional.empty();

    Transactions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whoever counts what waits to be sent: told after each commit that wrote something, on the store's thread. */
    void whenCommitted(Runnable told) {
        committed = told;
    }

    /** Whoever remembers what was written: told when nothing of it will be kept. */
    void whenUndone(Runnable told) {
        undone = told;
    }

    /** From now on each commit that changed something is counted, in the file and beside it. */
    void witnessedBy(Witness beside) {
        witness = Optional.of(beside);
        beside.note(Generation.read(sql));
    }

    /** Runs the work and commits it, or leaves everything as it was and says why. */
    public SaveOutcome save(Runnable work) {
        return together(() -> {
            work.run();
            return new Saved(clock.instant());
        });
    }

    /** As {@link #save}, where nothing changes that anybody counts or sends: nobody is told. */
    SaveOutcome tidied(Runnable work) {
        var told = committed;
        committed = () -> {};
        try {
            return save(work);
        } finally {
            committed = told;
        }
    }

    /** As {@link #save}; an outcome other than saved, here or in a save further in, ends it and is the outcome. */
    public SaveOutcome together(Supplier<SaveOutcome> work) {
        if (inside) return joined(work);
        refused = Optional.empty();
        elsewhere.clear();
        var outcome = outermost(work);
        return refused.isPresent() ? putElsewhere(outcome) : outcome;
    }

    private SaveOutcome putElsewhere(SaveOutcome refusal) {
        refused = Optional.empty();
        var put =
                outermost(() -> {
                    elsewhere.forEach(Runnable::run);
                    return new Saved(clock.instant());
                });
        return put instanceof Saved ? refusal : put;
    }

    private SaveOutcome outermost(Supplier<SaveOutcome> work) {
        inside = true;
        try {
            sql.begin();
            var before = sql.written();
            run(work);
            var hasWritten = sql.written() > before;
            commit(hasWritten);
            if (hasWritten) committed.run();
            return new Saved(clock.instant());
        } catch (Ended e) {
            rollBack();
            return e.outcome;
        } catch (SqlTrouble e) {
            rollBack();
            return reason(e).<SaveOutcome>map(NotSaved::new).orElseThrow(() -> e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        } finally {
            inside = false;
        }
    }

    /** For what must be on disk before anything else may happen: not saved is unexpected. */
    public void required(Runnable work) {
        var outcome = save(work);
        if (outcome instanceof NotSaved(var why)) throw new NotWritten(why);
        if (!(outcome instanceof Saved))
            throw new IllegalStateException("Could not be written: " + outcome);
    }

    /** Thrown, it ends the transaction we stand in: nothing is kept, and this is the outcome. */
    public RuntimeException ending(SaveOutcome outcome) {
        return new Ended(outcome);
    }

    /** A refusal, or a fault, may come of a page that cannot be trusted: then that is what is told. */
    private void run(Supplier<SaveOutcome> work) {
        try {
            joined(work);
            if (refused.isPresent()) throw new Ended(refused.get());
        } catch (SqlTrouble e) {
            throw e;
        } catch (RuntimeException e) {
            sql.askForSeals();
            throw e;
        }
    }

    private void commit(boolean hasChanged) {
        var witnessed = witness.filter(beside -> hasChanged);
        var raised = witnessed.map(beside -> Generation.raise(sql));
        sql.commit();
        witnessed.ifPresent(beside -> beside.note(raised.orElseThrow()));
    }

    /**
     * Nothing of the transaction we stand in will be kept, and this is its outcome; but what is refused has to lie somewhere,
     * and is put there afterwards in one commit. Other than {@link #ending}, the work goes on, so that all of it is looked at.
     */
    void refuse(SaveOutcome outcome, Runnable put) {
        refused = Optional.of(outcome);
        elsewhere.add(put);
    }

    private static SaveOutcome joined(Supplier<SaveOutcome> work) {
        var outcome = work.get();
        if (!(outcome instanceof Saved)) throw new Ended(outcome);
        return outcome;
    }

    /** After a full disk SQLite has often rolled back by itself and says that there is nothing left to roll back. */
    private void rollBack() {
        undone.run();
        try {
            sql.rollBack();
        } catch (SqlTrouble e) {
            if (e.code() != NO_TRANSACTION) throw e;
        }
    }

    static Optional<Why> reason(SqlTrouble trouble) {
        return switch (trouble.code()) {
            case ResultCode.FULL -> Optional.of(Why.DISK_FULL);
            case ResultCode.READ_ONLY -> Optional.of(Why.DISK_READ_ONLY);
            case ResultCode.IO_ERROR, ResultCode.CANNOT_OPEN, ResultCode.CORRUPT ->
                    Optional.of(Why.DISK_FAILED);
            case ResultCode.BUSY, ResultCode.LOCKED -> Optional.of(Why.LOCKED);
            default -> Optional.empty();
        };
    }

    /** How a refusal deep inside reaches the outermost transaction. Costs no stack trace: it is a way out, not an error. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SaveOutcome outcome;

        Ended(SaveOutcome outcome) {
            super(outcome.toString(), null, false, false);
            this.outcome = outcome;
        }
    }
}
