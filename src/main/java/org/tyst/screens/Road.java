package org.tyst.screens;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Remembers where one has been since the door was opened. */
public final class Road implements Navigator {
    private final ReadOnlyObjectWrapper<Place> here;
    private final Deque<Place> behind = new ArrayDeque<>();
    private Optional<Sought> sought = Optional.empty();

    public Road(Place start) {
        here = new ReadOnlyObjectWrapper<>(start);
    }

    @Override
    public void go(Place place) {
        if (place.equals(here.get())) return;
        remember(here.get(), place);
        here.set(place);
    }

    @Override
    public void go(Place place, Sought what) {
        sought = Optional.of(what);
        go(place);
    }

    /** What somebody came to this place for. Told once: who comes back later comes for nothing in particular. */
    Optional<Sought> cameFor() {
        var what = sought;
        sought = Optional.empty();
        return what;
    }

    @Override
    public void back() {
        if (!behind.isEmpty()) here.set(behind.pop());
    }

    public ReadOnlyObjectProperty<Place> here() {
        return here.getReadOnlyProperty();
    }

    /** Nobody goes back through a door, and locking forgets the way. */
    private void remember(Place from, Place to) {
        if (to.isDoor()) behind.clear();
        else if (!from.isDoor()) behind.push(from);
    }
}
