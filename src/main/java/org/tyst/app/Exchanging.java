package org.tyst.app;

import java.time.Clock;
import java.util.function.Consumer;
import org.tyst.basics.SaveOutcome;
import org.tyst.people.KeyExchange;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.keys.ExchangeProgress;
import org.tyst.work.Work;

/** The exchange of every key. As for locking, but the window stays until it is done; only then the process ends. */
final class Exchanging {
    private final Work work;
    private final Clock clock;
    private final Door door;
    private final Rooms rooms;
    private final Road road;
    private final Around around;
    private final ExchangeProgress progress = new ExchangeProgress();

    Exchanging(Work work, Clock clock, Door door, Rooms rooms, Road road, Around around) {
        this.work = work;
        this.clock = clock;
        this.door = door;
        this.rooms = rooms;
        this.road = road;
        this.around = around;
    }

    /** What is around the record while this goes on. */
    interface Around {
        /** On the screen's thread: whatever is typed on open pages is kept; then the rounds and the backups stop. */
        void quiet(Consumer<SaveOutcome> then);

        /** On the store's thread: the record is closed. */
        void leave();

        /** The keys are exchanged: the process ends, and the next one opens with the new ones. */
        void done();
    }

    ExchangeProgress progress() {
        return progress;
    }

    KeyExchange begin() {
        return new OpenExchange(door.vault(), work, this::go);
    }

    private void go(OpenExchange.Prepared prepared) {
        road.go(new Place.Exchanging());
        around.quiet(outcome -> {
            if (outcome instanceof SaveOutcome.Saved) work.inOrder(() -> exchange(prepared));
            else progress.fail();
        });
    }

    private void exchange(OpenExchange.Prepared prepared) {
        around.leave();
        var exchange =
                new Exchange(
                        rooms.current(),
                        clock,
                        step -> work.onScreen(() -> progress.reached(step)));
        if (exchange.run(prepared.before(), prepared.fresh())) around.done();
        else work.onScreen(progress::fail);
    }
}
