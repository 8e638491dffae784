package org.tyst.app;

import java.time.Clock;
import java.util.Optional;
import org.tyst.screens.Place;
import org.tyst.screens.Recovered;
import org.tyst.screens.Whereabouts;

/**
 * How the record was left: locked, and where somebody was then; or not locked at all, and what was being written. All of it
 * lies inside the record, so each record remembers its own. Call on the store's thread.
 */
record LastTime(Optional<Whereabouts> where, Optional<Recovered> recovered) {
    private static final String OPEN_SINCE = "last.open";
    private static final String WHERE = "last.where";
    private static final String NOTHING = "";

    /** As the record is opened: from now on an end without a lock will show. */
    static LastTime of(House house, Clock clock) {
        var settings = house.settings();
        var leftOpen = settings.get(OPEN_SINCE).filter(since -> !since.isEmpty()).isPresent();
        var where =
                settings.get(WHERE)
                        .flatMap(Whereabouts::read)
                        .filter(at -> isThere(at.place(), house));
        settings.put(OPEN_SINCE, clock.instant().toString());
        return leftOpen
                ? new LastTime(Optional.empty(), Optional.of(recovered(house)))
                : new LastTime(where, Optional.empty());
    }

    /** As the record is closed: the next one to open it comes back to this place. */
    static void left(House house, Optional<Whereabouts> where) {
        house.settings().put(WHERE, where.map(Whereabouts::text).orElse(NOTHING));
        house.settings().put(OPEN_SINCE, NOTHING);
    }

    /** What was purged or went to somebody else in the meantime is no place to come back to. */
    private static boolean isThere(Place place, House house) {
        if (place instanceof Place.InterviewRoom it)
            return house.interviews().open(it.interviewId()).isPresent();
        if (place instanceof Place.CaseFile it) return house.cases().open(it.caseId()).isPresent();
        if (place instanceof Place.NewInterview it)
            return house.cases().open(it.caseId()).isPresent();
        if (place instanceof Place.NewContest it)
            return house.cases().open(it.caseId()).isPresent();
        return true;
    }

    private static Recovered recovered(House house) {
        var leftOff = new LeftOff(house.shelves().stores());
        return new Recovered(house.lastWritten().flatMap(leftOff::at));
    }
}
